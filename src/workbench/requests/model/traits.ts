import type { Exchange } from '#connections';

/** What a request tells of the call that it belongs to. */
export interface Traits {
  /** Shared by all attempts of one call of the SDK; `undefined` for what no SDK sent. */
  readonly invocation: string | undefined;
  /** From 1. */
  readonly attempt: number;
  /** After how many attempts the SDK gives up. */
  readonly maxAttempts: number | undefined;
  /** The step of a multipart upload that it is: `part 3`. */
  readonly step: string | undefined;
  /** For a list that may have pages: what its pages have in common. */
  readonly list: string | undefined;
  /** Whether it goes on where a page before ended. */
  readonly isContinued: boolean;
}

const continuing = [
  'continuation-token',
  'marker',
  'key-marker',
  'version-id-marker',
  'upload-id-marker',
  'part-number-marker',
];
const uploadSteps: Readonly<Record<string, string>> = {
  CreateMultipartUpload: 'upload begins',
  CompleteMultipartUpload: 'upload ends',
  AbortMultipartUpload: 'upload aborted',
};

// The headers of a request stay the same array when its answer is recorded: what they tell is read once.
const known = new WeakMap<object, Traits>();

/**
 * Reads a request's traits.
 * @see https://github.com/smithy-lang/smithy-typescript/tree/main/packages/middleware-retry
 */
export function traitsOf(exchange: Exchange): Traits {
  const { headers } = exchange.request;
  let traits = known.get(headers);
  if (!traits) known.set(headers, (traits = read(exchange)));
  return traits;
}

function read({ operation = '', bucket, request: { headers, url } }: Exchange): Traits {
  const header = (name: string) => headers.find(([known]) => known === name)?.[1];
  const [, attempt, max] = /attempt=(\d+)(?:;.*max=(\d+))?/.exec(header('amz-sdk-request') ?? '') ?? [];
  const query = new URL(url).searchParams;
  const part = operation.startsWith('UploadPart') ? query.get('partNumber') : null;
  const isContinued = continuing.some((name) => query.has(name));
  for (const name of continuing) query.delete(name);
  return {
    invocation: header('amz-sdk-invocation-id'),
    attempt: Number(attempt ?? 1),
    maxAttempts: max === undefined ? undefined : Number(max),
    step: part === null ? uploadSteps[operation] : `part ${part}`,
    list: operation.startsWith('List') ? [operation, bucket, query.toString()].join(' ') : undefined,
    isContinued,
  };
}
