/** An error that S3 answers before it looks at the account. */
export interface EarlyError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, string>>;
}

/**
 * Too many requests at once. S3 sends no `Retry-After`: how long to wait is the client's to decide.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html
 */
export const slowDown: EarlyError = {
  status: 503,
  code: 'SlowDown',
  message: 'Please reduce your request rate.',
};

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList */
export const tokenExpired = (token: string): EarlyError => ({
  status: 400,
  code: 'ExpiredToken',
  message: 'The provided token has expired.',
  details: { 'Token-0': token },
});

const statusTexts: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  500: 'Internal Server Error',
  503: 'Slow Down',
};

/** The answer with the XML and the headers that S3 sends. */
export function errorAnswer({ method }: Request, error: EarlyError, now: Date): Response {
  const requestId = letters(16, '0123456789ABCDEF');
  const hostId = `${letters(75, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')}=`;
  const elements = Object.entries({
    Code: error.code,
    Message: error.message,
    ...error.details,
    RequestId: requestId,
    HostId: hostId,
  }).map(([name, text]) => `<${name}>${text}</${name}>`);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${elements.join('')}</Error>`;
  return new Response(method === 'HEAD' ? null : body, {
    status: error.status,
    statusText: statusTexts[error.status] ?? '',
    headers: {
      'x-amz-request-id': requestId,
      'x-amz-id-2': hostId,
      'Content-Type': 'application/xml',
      Date: now.toUTCString(),
      Connection: 'close',
      Server: 'AmazonS3',
    },
  });
}

function letters(count: number, from: string): string {
  return Array.from({ length: count }, () => from[Math.floor(Math.random() * from.length)]).join('');
}
