import { isStsAddress, parseAddress } from '#protocol/address';
import { refuse } from '#protocol/answers';
import { S3Error } from '#protocol/errors';
import { type OperationName, operationOf } from '#protocol/operations';
import { connectionLost } from './connection-lost.ts';

/** What can be made to happen to a request. */
export const faultCodes = [
  'AccessDenied',
  'AnswerLost',
  'ConnectionLost',
  'InternalError',
  'ServiceUnavailable',
  'SlowDown',
] as const;

/** Requests that S3 answers with an error, whatever the account holds. */
export interface Fault {
  /** Of this operation alone; of every operation, unless it is given. */
  readonly operation?: OperationName;
  /** For this key alone; for every key, unless it is given. */
  readonly key?: string;
  /**
   * S3's code; `ConnectionLost` where the request does not arrive, and there is no answer at all; `AnswerLost` where S3 does
   * what the request asks for, and nobody learns of it.
   */
  readonly code: (typeof faultCodes)[number];
  /** How many of them fail before the rest succeed, counting retries. If it is left out, all of them fail. */
  readonly times?: number;
}

/** Answers as `answer` does, except for the requests that a fault applies to. */
export function withFaults(
  answer: (request: Request) => Promise<Response>,
  faults: readonly Fault[],
): (request: Request) => Promise<Response> {
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Infinity]));
  return async (request) => {
    const url = new URL(request.url);
    if (isStsAddress(url)) return answer(request);
    const operation = operationOf(request);
    const key = parseAddress(url)?.key;
    const fault = faults.find(
      (one) =>
        (one.operation ?? operation) === operation && (one.key ?? key) === key && (left.get(one) ?? 0) > 0,
    );
    if (!fault) return answer(request);
    left.set(fault, (left.get(fault) ?? 0) - 1);
    if (fault.code === 'AnswerLost') await answer(request);
    if (fault.code === 'AnswerLost' || fault.code === 'ConnectionLost') throw connectionLost();
    return refuse(new S3Error(fault.code, closing), request);
  };
}

/** S3 ends a connection after such an error. */
const closing = { headers: { Connection: 'close' } };
