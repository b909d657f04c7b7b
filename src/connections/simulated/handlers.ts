import { http, type HttpHandler } from 'msw/http';
import type { S3 } from '#s3';
import { isForS3 } from './is-for-s3.ts';

/** The MSW handlers that let an engine answer at every address of S3's, and at no other. */
export function createHandlers(s3: Pick<S3, 'fetch'>): readonly HttpHandler[] {
  return [
    http.all(
      ({ request }) => isForS3(new URL(request.url)),
      ({ request }) => s3.fetch(request),
    ),
  ];
}
