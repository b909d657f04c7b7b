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
  return writeAnswer(answering, {
    status,
    statusText: error.code === 'SlowDown' ? 'Slow Down' : (statusTexts[status] ?? ''),
    headers: { 'Content-Type': 'application/xml', ...all },
    body: errorDocument(error, answering),
  });
}

/** What HTTP calls the statuses of errors. */
export const statusTexts: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  411: 'Length Required',
  412: 'Precondition Failed',
  416: 'Requested Range Not Satisfiable',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
};

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
export function refuse(
  error: S3Error,
  { method }: Readonly<Pick<Request, 'method'>> = { method: 'GET' },
  now?: Date,
): Response {
  return errorAnswer(error, beginAnswer(method, now));
}
