import type { S3Error } from '#protocol/errors';
import { plainXmlDocument } from '#protocol/xml';
import { type Answering, beginAnswer, writeAnswer } from './answer.ts';

/**
 * An error as S3 answers it: an engine, or whoever refuses a request in S3's place.
 * @param headers further ones, such as what a bucket lets pages of other origins see
 */
export function errorAnswer(
  error: S3Error,
  answering: Answering,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status } = error;
  const all = { ...headers, ...error.headers };
  // What has not changed is not an error with something to read.
  if (status === 304) return writeAnswer(answering, { status, headers: all, body: undefined });
  const body = errorDocument(error, answering);
  return writeAnswer(answering, { status, headers: { 'Content-Type': 'application/xml', ...all }, body });
}

/** The XML of an error. */
export function errorDocument(
  { code, message, details }: S3Error,
  { requestId, hostId }: Pick<Answering, 'requestId' | 'hostId'>,
): string {
  return plainXmlDocument('Error', {
    Code: code,
    Message: message,
    ...details,
    RequestId: requestId,
    HostId: hostId,
  });
}

/** The answer of who refuses a request without an engine. */
export function refuse(error: S3Error, { method }: Pick<Request, 'method'>): Response {
  return errorAnswer(error, beginAnswer(method));
}
