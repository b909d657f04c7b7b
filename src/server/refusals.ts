import { errorDocument, statusTexts, beginAnswer } from '#protocol/answers';
import { S3Error } from '#protocol/errors';

/** The text of a whole HTTP answer that refuses a request which could not be parsed. */
export function rawRefusal(cause: NodeJS.ErrnoException): string {
  const error = refusalFor(cause.code);
  const answering = beginAnswer('GET');
  const body = errorDocument(error, answering);
  const head = [
    `HTTP/1.1 ${error.status} ${statusTexts[error.status] ?? 'Bad Request'}`,
    'Content-Type: application/xml',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `x-amz-id-2: ${answering.hostId}`,
    `x-amz-request-id: ${answering.requestId}`,
    'Server: AmazonS3',
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

function refusalFor(code: string | undefined): S3Error {
  if (code === 'HPE_HEADER_OVERFLOW') return new S3Error('RequestHeaderSectionTooLarge');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new S3Error('RequestTimeout');
  return new S3Error('InvalidRequest', { message: 'The request is not valid HTTP.' });
}
