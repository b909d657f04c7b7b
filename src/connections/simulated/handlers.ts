import { http, type HttpHandler } from 'msw/http';
import { parseAddress } from '#protocol/address';
import { type S3 } from '../../s3/index.ts';

/** The MSW handlers that let an engine answer at every address of S3's, and at no other. */
export function createHandlers(s3: Pick<S3, 'fetch'>): readonly HttpHandler[] {
  return [
    http.all(
      ({ request }) => parseAddress(new URL(request.url)) !== undefined,
      ({ request }) => s3.fetch(request),
    ),
  ];
}
