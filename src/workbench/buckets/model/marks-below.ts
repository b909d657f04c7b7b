import type { Mark } from './entry.ts';

/** How many keys the last run changed under each prefix. */
export function marksBelow(changes: ReadonlyMap<string, Mark> | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of changes?.keys() ?? []) {
    for (let slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      const prefix = key.slice(0, slash + 1);
      counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
  }
  return counts;
}
