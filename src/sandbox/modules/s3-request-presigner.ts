/**
 * `@aws-sdk/s3-request-presigner` as a program in the sandbox imports it. It signs with the program's own keys; the page,
 * which may hold those of a real S3, has the last word on the address.
 */
import type { RequestPresigningArguments } from '@smithy/types';
import { getSignedUrl as signUrl } from '@aws-sdk/s3-request-presigner';
import { call } from './run-globals.ts';
import { watched } from './watched.ts';

export * from '@aws-sdk/s3-request-presigner';

type Sign = typeof signUrl;

const sign: Sign = async (client, command, options?: RequestPresigningArguments) => {
  let method = 'GET';
  command.middlewareStack.add(
    (next) => async (args) => {
      method = (args.request as { method: string }).method;
      return next(args);
    },
    { step: 'build', name: 'noteMethod', override: true },
  );
  const url = await signUrl(client, command, options);
  return (await call('presigner', 'presign', url, method)) as string;
};

/** Presigns a command, as the SDK does. */
export const getSignedUrl = watched('getSignedUrl', sign);
