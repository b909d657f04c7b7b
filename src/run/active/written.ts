import type { RealConnection } from '#connections/real';

const address = 'learn-s3/written';
/** How many keys of a bucket, the latest, are kept for the next page of a tab. */
const maxKept = 5_000;

/** What pages of this tab have written on a connection. */
export interface Written {
  /** The keys written and not deleted since, by the bucket's own name. */
  keysOf(bucket: string): ReadonlySet<string>;
}

/**
 * Follows what is written through a connection, since S3 itself does not tell which program wrote an object. With `keep`, the
 * next page of the tab finds this as well, as it finds the connection: the names of objects, and nothing of what is in them.
 */
export function followWrites(
  { buckets, names, onChange }: Pick<RealConnection, 'buckets' | 'names' | 'onChange'>,
  keep: boolean,
): Written {
  const kept = keep ? load() : {};
  const keys = new Map(buckets.map((bucket) => [bucket, new Set(kept[bucket])]));
  let isWaiting = false;
  onChange(({ kind, bucket, key }) => {
    const ofBucket = keys.get(names.toReal(bucket) ?? bucket);
    if (!ofBucket) return;
    if (key === undefined && kind === 'removed') ofBucket.clear();
    else if (key !== undefined && kind === 'created') ofBucket.add(key);
    else if (key !== undefined && kind === 'removed') ofBucket.delete(key);
    else return;
    if (!keep || isWaiting) return;
    // Many writes in a row are saved once.
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      save(keys);
    }, 200);
  });
  return { keysOf: (bucket) => keys.get(bucket) ?? new Set() };
}

/** Forgets the writes that this tab has kept. */
export function forgetWrites(): void {
  try {
    sessionStorage.removeItem(address);
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}

function load(): Readonly<Record<string, readonly string[]>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(address) ?? '{}');
    const buckets = Object.entries(typeof kept === 'object' && kept !== null ? kept : {});
    return Object.fromEntries(
      buckets.map(([bucket, keys]) => [bucket, Array.isArray(keys) ? keys.map(String) : []]),
    );
  } catch {
    return {};
  }
}

function save(keys: ReadonlyMap<string, ReadonlySet<string>>): void {
  const kept = Object.fromEntries([...keys].map(([bucket, of]) => [bucket, [...of].slice(-maxKept)]));
  try {
    sessionStorage.setItem(address, JSON.stringify(kept));
  } catch {
    // The next page then knows of fewer objects that they were written here.
  }
}
