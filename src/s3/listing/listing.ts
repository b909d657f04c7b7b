import { afterPrefix, sortableKey } from '../store/sortable-key.ts';
import type { ObjectRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';

/** What to list of a bucket. */
export interface ListingQuery {
  bucket: string;
  prefix: string;
  /** '' for none. */
  delimiter: string;
  /** A sortable key: only what is after it is listed. */
  after: string;
  limit: number;
}

/** One page of a listing. */
export interface Listing {
  objects: ObjectRecord[];
  commonPrefixes: string[];
  /** The key or common prefix that the page ends with; '' where it is empty. */
  lastName: string;
  /** Where the next page begins, as `after`; absent on the last. */
  next?: string;
}

/** The most that one page holds. */
export const maxKeys = 1000;

/**
 * Lists the current objects of a bucket in order. With a delimiter it skips over everything below each common prefix,
 * so that a page costs as much as what is on it.
 */
export async function listObjects(tx: Transaction, query: ListingQuery): Promise<Listing> {
  const { bucket, prefix, delimiter, limit } = query;
  const listing: Listing = { objects: [], commonPrefixes: [], lastName: '' };
  if (limit === 0) return listing;
  const until = afterPrefix(sortableKey(prefix));
  // A NUL is in no sortable key, so this is the first place after `after`.
  let from = query.after < sortableKey(prefix) ? sortableKey(prefix) : `${query.after}\0`;
  let last = query.after;
  let batch = limit + 1;
  for (;;) {
    const rows = await tx.scan('objects', bucket, { from, until, limit: batch });
    let skipTo = '';
    for (const [sortable, object] of rows) {
      if (sortable < skipTo || object.deleteMarker) continue;
      if (listing.objects.length + listing.commonPrefixes.length === limit) return { ...listing, next: last };
      const common = commonPrefix(object.key, prefix, delimiter);
      listing.lastName = common ?? object.key;
      if (common === undefined) {
        listing.objects.push(object);
        last = sortable;
      } else {
        listing.commonPrefixes.push(common);
        last = skipTo = afterPrefix(sortableKey(common));
      }
    }
    const end = rows.at(-1)?.[0];
    if (end === undefined || rows.length < batch) return listing;
    from = end < skipTo ? skipTo : `${end}\0`;
    // Below a common prefix one row is enough to find the next; a batch is for keys that are listed themselves.
    batch = end < skipTo ? 8 : limit + 1;
  }
}

/** Where a listing goes on after a marker: after the key it names, or, where that is below a common prefix, after all of it. */
export function afterMarker(marker: string, prefix: string, delimiter: string): string {
  const common = markedPrefix(marker, prefix, delimiter);
  return common === undefined ? sortableKey(marker) : afterPrefix(sortableKey(common));
}

/** The common prefix that a marker is, or is below: it has been listed. */
export function markedPrefix(marker: string, prefix: string, delimiter: string): string | undefined {
  return marker.startsWith(prefix) ? commonPrefix(marker, prefix, delimiter) : undefined;
}

/** The part of a key up to the first delimiter after the prefix; `undefined` where there is none. */
export function commonPrefix(key: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === '') return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}
