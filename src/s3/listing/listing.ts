import { afterPrefix, sortableKey } from '../store/sortable-key.ts';
import type { ObjectRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';

/** What to list in a bucket. */
export interface ListingQuery {
  bucket: string;
  prefix: string;
  /** '' for none. */
  delimiter: string;
  /** A sortable key: the listing begins after it. */
  after: string;
  limit: number;
}

/** One page of a listing. */
export interface Listing {
  objects: ObjectRecord[];
  commonPrefixes: string[];
  /** The key or common prefix that the page ends with; '' if the page is empty. */
  lastName: string;
  /** The `after` of the next page; absent on the last page. */
  next?: string;
}

/** The most keys in one page. */
export const maxKeys = 1000;

/**
 * Lists the current objects of a bucket in order. With a delimiter, it skips everything below each common prefix, so that a page
 * costs no more than what is on it.
 */
export async function listObjects(tx: Transaction, query: ListingQuery): Promise<Listing> {
  const { bucket, prefix, delimiter, limit } = query;
  const listing: Listing = { objects: [], commonPrefixes: [], lastName: '' };
  if (limit === 0) return listing;
  const until = afterPrefix(sortableKey(prefix));
  // No sortable key contains a NUL, so this is the first place after `after`.
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
    // After a common prefix few rows are enough to find the next one; large batches are for keys that are listed themselves.
    batch = end < skipTo ? 8 : limit + 1;
  }
}

/** Where a listing continues after a marker: after its key, or after the whole common prefix if the key is below one. */
export function afterMarker(marker: string, prefix: string, delimiter: string): string {
  const common = markedPrefix(marker, prefix, delimiter);
  return common === undefined ? sortableKey(marker) : afterPrefix(sortableKey(common));
}

/** The common prefix that a marker is or is below, which has been listed already. */
export function markedPrefix(marker: string, prefix: string, delimiter: string): string | undefined {
  return marker.startsWith(prefix) ? commonPrefix(marker, prefix, delimiter) : undefined;
}

/** The part of a key up to the first delimiter after the prefix; `undefined` if there is none. */
export function commonPrefix(key: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === '') return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}
