import type { Mark } from './entry.ts';
import { rowId } from './rows.ts';

/** Once this many rows have opened by themselves after a run, no further prefixes do; a person opens the rest. */
const most = 16;

/** The ids of the buckets and prefixes that lead to what a run changed. */
export function ancestorsToOpen(
  changed: ReadonlyMap<string, ReadonlyMap<string, Mark>>,
): ReadonlySet<string> {
  const opened = new Set<string>();
  for (const [bucket, keys] of changed) {
    opened.add(rowId(bucket));
    for (const key of keys.keys()) {
      for (let slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
        if (opened.size >= most) return opened;
        opened.add(rowId(bucket, { kind: 'prefix', prefix: key.slice(0, slash + 1) }));
      }
    }
  }
  return opened;
}
