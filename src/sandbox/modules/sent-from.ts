import type { ServiceInputTypes, ServiceOutputTypes } from '@aws-sdk/client-s3';
import type { Pluggable } from '@smithy/types';
import { callSiteHeader } from '../runtime/call-sites.ts';

/**
 * Marks each request of one `send` with the place that called it, for the sandbox's `fetch`, which removes the mark.
 * The mark is added after the request is signed, so that it is no part of the request.
 */
export function sentFrom(site: string): Pluggable<ServiceInputTypes, ServiceOutputTypes> {
  return {
    applyToStack: (stack) => {
      stack.add(
        (next) => async (args) => {
          const request = args.request as { headers?: Record<string, string> };
          if (request.headers) request.headers[callSiteHeader] = site;
          return next(args);
        },
        { step: 'deserialize', name: 'sentFrom', override: true },
      );
    },
  };
}
