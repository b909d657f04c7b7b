import type { S3Error } from '#protocol/errors';
import { plainXmlDocument } from '#protocol/xml';
import { type Answering, beginAnswer, writeAnswer } from './answer.ts';

/**
 * The response with an error, as S3 sends it; for an engine, and for whoever refuses a request in S3's place.
 * @param headers further headers, such as those of a bucket's CORS rules
 */
export function errorAnswer(
  error: S3Error,
  answering: Answering,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status } = error;
  const all = { ...headers, ...error.headers };
  // 304 Not Modified is not really an error, and has no body.
  if (status === 304) return writeAnswer(answering, { status, headers: all, body: undefined });
  return writeAnswer(answering, {
    status,
    statusText: error.code === 'SlowDown' ? 'Slow Down' : (statusTexts[status] ?? ''),
    headers: { 'Content-Type': 'application/xml', ...all },
    body: errorDocument(error, answering),
  });
}

/** HTTP's names of the statuses of errors. */
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

/** The answer to a request that is refused before it reaches an engine. */
export function refuse(
  error: S3Error,
  { method }: Readonly<Pick<Request, 'method'>> = { method: 'GET' },
  now?: Date,
): Response {
  return errorAnswer(error, beginAnswer(method, now));
}
