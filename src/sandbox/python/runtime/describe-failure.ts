import type { FailureEntry } from '../../messages.ts';
import type { ValueChild } from '../../value-node.ts';
import { frameOf } from './requests.ts';

/** What `describe` of `sandbox_program.py` tells of an error. */
export interface PythonFailure {
  readonly name: string;
  readonly message: string;
  readonly frames: readonly (readonly [string, string, number, number])[];
  /** The traceback, as Python prints it. */
  readonly text: string;
  /** What botocore notes on its errors: the code of S3's error, the status and the id of the request. */
  readonly code?: string;
  readonly status?: number;
  readonly requestId?: string;
}

/** An error that ended a Python program, as the page takes it. */
export function failureEntry({
  name,
  message,
  frames,
  text,
  code,
  status,
  requestId,
}: PythonFailure): FailureEntry {
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    ['code', code],
    ['status', status],
    ['request id', requestId],
    ...text
      .trimEnd()
      .split('\n')
      .map((line, index) => [String(index + 1), line] as const),
  ];
  const children = facts.flatMap(([label, value]): ValueChild[] =>
    value === undefined
      ? []
      : [{ label, value: { kind: typeof value === 'number' ? 'number' : 'string', text: String(value) } }],
  );
  return {
    type: 'failure',
    name,
    message,
    frames: frames.map(frameOf),
    value: { kind: 'object', text: `${name}: ${message}`.slice(0, 200), children },
    metadata: {
      ...(status !== undefined && { httpStatusCode: status }),
      ...(requestId !== undefined && { requestId }),
    },
  };
}

/** An error of the interpreter itself, such as that it has no memory left, or met what the frame's policy forbids. */
export function interpreterFailure(error: unknown): PythonFailure {
  const message = error instanceof Error ? error.message : String(error);
  const text = /call stack/i.test(message)
    ? `That went too deep for Python in a page: something has itself, or calls itself, too many times (${message}).`
    : `Python itself was ended by an error: ${message}`;
  return { name: 'Error', message: text, frames: [], text };
}

/** The code that `os._exit` has ended the interpreter with, which reaches JavaScript as an error; `undefined` for any other error. */
export function exitCodeOf(error: unknown): number | undefined {
  const [, code] =
    /^Program terminated with exit\((\d+)\)/.exec(error instanceof Error ? error.message : '') ?? [];
  return code === undefined ? undefined : Number(code) & 255;
}
