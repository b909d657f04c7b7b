import type { ObjectRecord } from '../store/records.ts';
import { afterPrefix, sortableKey } from '../store/sortable-key.ts';
import type { Transaction } from '../store/store.ts';
import { commonPrefix, type ListingQuery } from './listing.ts';
import { sequenceOf, versionRow, versionsOf } from '../objects/version-id.ts';
import { findVersion } from '../objects/versions.ts';

/** One page of versions and delete markers, ordered by key, then from the newest. */
export interface VersionListing {
  versions: { version: ObjectRecord; isLatest: boolean }[];
  commonPrefixes: string[];
  isTruncated: boolean;
  nextKeyMarker: string;
  /** Absent if the page ends with a common prefix. */
  nextVersionIdMarker?: string;
}

/** What to list: keys after `after`, preceded by the versions that are older than the one in `olderThan`. */
export interface VersionListingQuery extends ListingQuery {
  olderThan?: { key: string; versionId: string };
}

/** Lists versions: for each key its current one, then the noncurrent ones. */
export async function listVersions(tx: Transaction, query: VersionListingQuery): Promise<VersionListing> {
  const { bucket, prefix, delimiter, limit, olderThan } = query;
  const page: VersionListing = { versions: [], commonPrefixes: [], isTruncated: false, nextKeyMarker: '' };
  if (limit === 0) return page;
  const isFull = () => page.versions.length + page.commonPrefixes.length === limit;
  const add = (version: ObjectRecord, isLatest: boolean): boolean => {
    if (isFull()) return false;
    page.versions.push({ version, isLatest });
    page.nextKeyMarker = version.key;
    page.nextVersionIdMarker = version.versionId ?? 'null';
    return true;
  };
  const addNoncurrent = async (sortable: string, from?: string): Promise<boolean> => {
    const left = limit - page.versions.length - page.commonPrefixes.length;
    const rows = await tx.scan('versions', bucket, {
      ...versionsOf(sortable),
      ...(from !== undefined && { from }),
      limit: left + 1,
    });
    return rows.every(([, version]) => add(version, false));
  };

  if (olderThan?.key.startsWith(prefix)) {
    const sortable = sortableKey(olderThan.key);
    const sequence = await sequenceOfVersion(tx, bucket, olderThan);
    if (sequence !== undefined) {
      // Where all that was listed has been deleted since, an older version is the current one now.
      const current = await tx.get('objects', bucket, sortable);
      if (current && current.sequence < sequence) add(current, true);
      if (!(await addNoncurrent(sortable, `${versionRow(sortable, sequence)}\0`)))
        return { ...page, isTruncated: true };
    }
  }
  const until = afterPrefix(sortableKey(prefix));
  let from = query.after < sortableKey(prefix) ? sortableKey(prefix) : `${query.after}\0`;
  for (;;) {
    const rows = await tx.scan('objects', bucket, { from, until, limit: delimiter === '' ? limit + 1 : 32 });
    let skipTo = '';
    for (const [sortable, object] of rows) {
      from = `${sortable}\0`;
      if (sortable < skipTo) continue;
      const common = commonPrefix(object.key, prefix, delimiter);
      if (common !== undefined) {
        if (isFull()) return { ...page, isTruncated: true };
        page.commonPrefixes.push(common);
        page.nextKeyMarker = common;
        delete page.nextVersionIdMarker;
        from = skipTo = afterPrefix(sortableKey(common));
      } else if (!add(object, true) || !(await addNoncurrent(sortable)))
        return { ...page, isTruncated: true };
    }
    if (rows.length === 0) return page;
    if (from < skipTo) from = skipTo;
  }
}

/** The number of a version among those of its key, whether or not it is still there; `undefined` if there never was one. */
async function sequenceOfVersion(
  tx: Transaction,
  bucket: string,
  { key, versionId }: { key: string; versionId: string },
): Promise<number | undefined> {
  const known = await findVersion(tx, bucket, key, versionId);
  return known?.sequence ?? sequenceOf(versionId);
}
