import { createAnswer } from './http/answer.ts';
import type { S3Error } from './s3-error.ts';

/** An error as S3 would answer it, for whoever refuses a request in S3's place. */
export function errorResponse(request: Request, error: S3Error): Response {
  return createAnswer(request, new Date()).failure(error);
}
