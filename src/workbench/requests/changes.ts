import type { Exchange } from '#connections';
import type { RunChange } from '../model/run-record.ts';

/** What each request changed, by the request id that S3 gave it. */
export type ChangesByRequest = ReadonlyMap<string, readonly RunChange[]>;

/** Sorts the changes of a run by the request that made them. */
export function changesByRequest(changes: readonly RunChange[]): ChangesByRequest {
  return Map.groupBy(changes, ({ requestId }) => requestId);
}

/** What one request changed, in order. */
export function changesOf({ response }: Exchange, changes: ChangesByRequest): readonly RunChange[] {
  const id = response?.headers.find(([name]) => name === 'x-amz-request-id')?.[1];
  return changes.get(id ?? '') ?? [];
}
