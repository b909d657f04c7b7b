import type { Exchange } from '#connections';

/** What a request tells about the call that it belongs to. */
export interface Traits {
  /** An id that all attempts of one SDK call share; `undefined` if no SDK sent the request. */
  readonly invocation: string | undefined;
  /** The number of this attempt, from 1. */
  readonly attempt: number;
  /** After how many attempts the SDK gives up. */
  readonly maxAttempts: number | undefined;
  /** Which step of a multipart upload the request is: `part 3`. */
  readonly step: string | undefined;
  /** For a request that lists something in pages: an id that all pages of the list share. */
  readonly list: string | undefined;
  /** Whether it continues where an earlier page ended. */
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

// A request keeps the same array of headers when its answer is recorded, so its traits are read only once.
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
