import { errorCodes, type ErrorCode } from './error-codes.ts';

/** What an error says besides its code: a sentence of its own, further XML elements, headers of the answer. */
export interface S3ErrorOptions {
  message?: string;
  details?: Readonly<Record<string, string | number>>;
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/**
 * An error as S3 sends it.
 * @example throw new S3Error('NoSuchKey', { details: { Key: 'photos/profile/john.png' } })
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export class S3Error extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** Elements besides Code and Message in the XML. */
  readonly details: Readonly<Record<string, string | number>>;
  /** Headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, options: S3ErrorOptions = {}) {
    const [status, message] = errorCodes[code];
    super(options.message ?? message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = code;
    this.code = code;
    this.status = status;
    this.details = options.details ?? {};
    this.headers = options.headers ?? {};
  }
}

/** S3's error for a parameter or header whose value it does not accept. */
export function invalidArgument(name: string, value: string | undefined, message: string): S3Error {
  const details = { ArgumentName: name, ...(value !== undefined && { ArgumentValue: value }) };
  return new S3Error('InvalidArgument', { message, details });
}
