import { type Answering, beginAnswer, errorAnswer, writeAnswer } from '#protocol/answers';
import { S3Error } from '#protocol/errors';
import type { Reply } from './http/reply.ts';
import { askedHeadersIn, corsHeaders } from './buckets/cors.ts';
import type { CorsRule } from './store/records.ts';

/** Makes the response to one request, with the headers that every response of S3 has. */
export interface Answer extends Answering {
  /** Adds the CORS headers that the bucket's rules give to this request. */
  allowOrigin(rules: readonly CorsRule[]): void;
  success(reply: Reply): Response;
  failure(error: unknown): Response;
}

/** Begins the answer to a request that arrived at `now`. */
export function createAnswer(request: Request, now: Date): Answer {
  const answering = beginAnswer(request.method, now);
  let cors: Record<string, string> = {};
  return {
    ...answering,
    allowOrigin: (rules) => {
      const origin = request.headers.get('origin') ?? '';
      // A preflight names the method that it asks about.
      const method = request.headers.get('access-control-request-method') ?? request.method;
      cors = corsHeaders(rules, { origin, method, headers: askedHeadersIn(request.headers) }) ?? {};
    },
    success: ({ status = 200, headers = {}, body }) =>
      writeAnswer(answering, { status, headers: { ...cors, ...headers }, body }),
    failure: (thrown) => {
      const error = thrown instanceof S3Error ? thrown : new S3Error('InternalError', { cause: thrown });
      return errorAnswer(error, answering, cors);
    },
  };
}
