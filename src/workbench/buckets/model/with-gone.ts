import { compareKeys } from './compare-keys.ts';
import { type Entry, type Mark, nameOf } from './entry.ts';
import type { Listing } from './list-page.ts';

/**
 * A listing, with what the last run removed from it put back in its place and marked as gone. A prefix without keys left is
 * gone too: it never was more than the beginning of keys.
 *
 * @param isWhole Whether the listing was read to its end. If not, removed keys after the last entry are left out.
 */
export function withGone(
  entries: readonly Entry[],
  { prefix, isGrouped }: Listing,
  changes: ReadonlyMap<string, Mark> | undefined,
  isWhole: boolean,
): readonly Entry[] {
  const gone = new Map<string, Entry>();
  for (const [key, mark] of changes ?? []) {
    if (mark !== 'removed' || key === '' || !key.startsWith(prefix)) continue;
    const slash = isGrouped ? key.indexOf('/', prefix.length) : -1;
    if (slash < 0) gone.set(key, { kind: 'object', key, size: 0, isGone: true });
    else {
      const group = key.slice(0, slash + 1);
      gone.set(group, { kind: 'prefix', prefix: group, isGone: true });
    }
  }
  if (gone.size === 0) return entries;
  const last = entries.at(-1);
  for (const entry of entries) gone.delete(nameOf(entry));
  const added = [...gone.values()].filter(
    (entry) => isWhole || (last !== undefined && compareKeys(nameOf(entry), nameOf(last)) < 0),
  );
  if (added.length === 0) return entries;
  return [...entries, ...added].sort((one, other) => compareKeys(nameOf(one), nameOf(other)));
}
