import { parseAddress } from '#protocol/address';
import { type OperationName, operationOf } from '#protocol/operations';
import { type EarlyError, errorAnswer } from './error-answer.ts';

/** Requests that S3 answers with an error, whatever the account holds. */
export interface Fault {
  /** All operations, unless it is given. */
  readonly operation?: OperationName;
  /** Of this key alone. Those of every key, unless it is given. */
  readonly key?: string;
  readonly code: keyof typeof errors;
  /** How many of them fail before the rest succeeds, retries counted. All, unless it is given. */
  readonly times?: number;
}

/**
 * What S3 says with each code.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList
 */
const errors = {
  AccessDenied: { status: 403, code: 'AccessDenied', message: 'Access Denied' },
  SlowDown: { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
  InternalError: {
    status: 500,
    code: 'InternalError',
    message: 'We encountered an internal error. Please try again.',
  },
  ServiceUnavailable: {
    status: 503,
    code: 'ServiceUnavailable',
    message: 'Service is unable to handle request.',
  },
} as const satisfies Readonly<Record<string, EarlyError>>;

/** Answers as `answer` does, but for the requests that a fault meets. */
export function withFaults(
  answer: (request: Request) => Promise<Response>,
  faults: readonly Fault[],
): (request: Request) => Promise<Response> {
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Infinity]));
  return async (request) => {
    const operation = operationOf(request);
    const key = parseAddress(new URL(request.url))?.key;
    const fault = faults.find(
      (one) =>
        (one.operation ?? operation) === operation && (one.key ?? key) === key && (left.get(one) ?? 0) > 0,
    );
    if (!fault) return answer(request);
    left.set(fault, (left.get(fault) ?? 0) - 1);
    return errorAnswer(request, errors[fault.code], new Date());
  };
}
