import { S3Error } from '#protocol/errors';

/** An error in S3's XML, for what is refused before the engine sees it. */
export function errorDocument({ code, message }: S3Error): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
}

/** The same as a response. */
export function refusal(error: S3Error): Response {
  return new Response(errorDocument(error), {
    status: error.status,
    headers: { 'Content-Type': 'application/xml', Server: 'AmazonS3' },
  });
}

/** A refused request that could not even be parsed, as the bytes to answer it with. */
export function rawRefusal(cause: NodeJS.ErrnoException): string {
  const error = refusalFor(cause.code);
  const body = errorDocument(error);
  const head = [
    `HTTP/1.1 ${error.status} ${reasons[error.status] ?? 'Bad Request'}`,
    'Content-Type: application/xml',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Server: AmazonS3',
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

const reasons: Readonly<Record<number, string>> = { 400: 'Bad Request', 408: 'Request Timeout' };

function refusalFor(code: string | undefined): S3Error {
  if (code === 'HPE_HEADER_OVERFLOW') return new S3Error('RequestHeaderSectionTooLarge');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new S3Error('RequestTimeout');
  return new S3Error('InvalidRequest', { message: 'The request is not valid HTTP.' });
}
