import { writeStsAnswer } from './write-answer.ts';

/**
 * The HTTP status and the sentence of each error of STS.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
const errors = {
  ExpiredToken: [403, 'The security token included in the request is expired'],
  IncompleteSignature: [400, 'Request must contain a signature that conforms to AWS standards'],
  InvalidAction: [400, 'The action is not valid for this endpoint.'],
  InvalidClientTokenId: [403, 'The security token included in the request is invalid.'],
  MissingAuthenticationToken: [403, 'Request is missing Authentication Token'],
  SignatureDoesNotMatch: [
    403,
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  ],
} as const satisfies Readonly<Record<string, readonly [status: number, message: string]>>;

/** The name of an error of STS. */
export type StsErrorCode = keyof typeof errors;

/** A request that STS refuses. */
export class StsError extends Error {
  override readonly name = 'StsError';
  readonly code: StsErrorCode;

  constructor(code: StsErrorCode, message: string = errors[code][1]) {
    super(message);
    this.code = code;
  }
}

/** The response with an error, as STS sends it. */
export function stsErrorAnswer({ code, message }: StsError, now: Date): Response {
  return writeStsAnswer(now, errors[code][0], (requestId) => [
    'ErrorResponse',
    { Error: { Type: 'Sender', Code: code, Message: message }, RequestId: requestId },
  ]);
}
