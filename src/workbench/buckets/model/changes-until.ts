import type { Moment } from '../../model/state.ts';
import type { Mark } from './entry.ts';

/** What a run had changed up to a moment: by bucket, then by key, with the key `''` for the bucket itself. */
export function changesUntil({
  run,
  index,
}: Pick<Moment, 'run' | 'index'>): ReadonlyMap<string, ReadonlyMap<string, Mark>> {
  const answered = new Set<string>();
  for (const { response } of run.exchanges.peek().slice(0, index + 1)) {
    for (const [name, value] of response?.headers ?? []) if (name === 'x-amz-request-id') answered.add(value);
  }
  const changed = new Map<string, Map<string, Mark>>();
  for (const { bucket, key = '', kind, requestId } of run.changes.peek()) {
    if (!answered.has(requestId)) continue;
    const keys = changed.get(bucket) ?? new Map<string, Mark>();
    changed.set(bucket, keys.set(key, kind));
  }
  return changed;
}
