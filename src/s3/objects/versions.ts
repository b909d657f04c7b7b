import type { BucketRecord, ObjectRecord } from '../store/records.ts';
import { sortableKey } from '../store/sortable-key.ts';
import type { Transaction } from '../store/store.ts';
import { dropBytes } from './bytes.ts';
import { createVersionId, nullVersion, sequenceOf, versionRow, versionsOf } from './version-id.ts';

/** A version that does not yet have a place among the others of its key. */
export type NewVersion = Omit<ObjectRecord, 'versionId' | 'sequence'>;

/**
 * Makes a version or a delete marker the current one of its key. If versioning is enabled, the others stay; otherwise it replaces
 * the null version.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html
 */
export async function addVersion(
  tx: Transaction,
  bucket: BucketRecord,
  version: NewVersion,
): Promise<ObjectRecord> {
  const sortable = sortableKey(version.key);
  const current = await tx.get('objects', bucket.name, sortable);
  const sequence = (current?.sequence ?? 0) + 1;
  const added: ObjectRecord = { ...version, sequence };
  if (bucket.versioning === 'Enabled') added.versionId = createVersionId(sequence);
  else await removeNullVersion(tx, bucket, sortable, current);
  if (current && (added.versionId !== undefined || current.versionId !== undefined)) {
    await tx.put('versions', bucket.name, versionRow(sortable, current.sequence), current);
  }
  await tx.put('objects', bucket.name, sortable, added);
  if (version.body !== undefined) await tx.keepBody(version.body);
  return added;
}

/** A version of a key, the current one if none is named; `undefined` if there is none. */
export async function findVersion(
  tx: Transaction,
  bucket: string,
  key: string,
  versionId?: string,
): Promise<ObjectRecord | undefined> {
  const sortable = sortableKey(key);
  const current = await tx.get('objects', bucket, sortable);
  if (versionId === undefined || !current || isVersion(current, versionId)) return current;
  if (versionId === nullVersion) return findNullVersion(tx, bucket, sortable);
  const sequence = sequenceOf(versionId);
  if (sequence === undefined) return undefined;
  const found = await tx.get('versions', bucket, versionRow(sortable, sequence));
  return found && isVersion(found, versionId) ? found : undefined;
}

/** Removes a version permanently. If it was the current one, the newest of the others takes its place. */
export async function removeVersion(tx: Transaction, bucket: string, version: ObjectRecord): Promise<void> {
  const sortable = sortableKey(version.key);
  await dropBytes(tx, bucket, version);
  const current = await tx.get('objects', bucket, sortable);
  if (current?.sequence !== version.sequence) {
    await tx.delete('versions', bucket, versionRow(sortable, version.sequence));
    return;
  }
  const [next] = await tx.scan('versions', bucket, { ...versionsOf(sortable), limit: 1 });
  if (!next) {
    await tx.delete('objects', bucket, sortable);
    return;
  }
  await tx.delete('versions', bucket, next[0]);
  await tx.put('objects', bucket, sortable, next[1]);
}

/** Stores a changed version in its place. */
export async function updateVersion(tx: Transaction, bucket: string, version: ObjectRecord): Promise<void> {
  const sortable = sortableKey(version.key);
  const current = await tx.get('objects', bucket, sortable);
  if (current?.sequence === version.sequence) await tx.put('objects', bucket, sortable, version);
  else await tx.put('versions', bucket, versionRow(sortable, version.sequence), version);
}

function isVersion(version: ObjectRecord, versionId: string): boolean {
  return (version.versionId ?? nullVersion) === versionId;
}

async function findNullVersion(
  tx: Transaction,
  bucket: string,
  sortable: string,
): Promise<ObjectRecord | undefined> {
  const rows = await tx.scan('versions', bucket, { ...versionsOf(sortable), limit: Number.MAX_SAFE_INTEGER });
  return rows.find(([, version]) => version.versionId === undefined)?.[1];
}

/** Removes the null version, wherever it is among the others. */
async function removeNullVersion(
  tx: Transaction,
  bucket: BucketRecord,
  sortable: string,
  current: ObjectRecord | undefined,
): Promise<void> {
  const old =
    current?.versionId === undefined || bucket.versioning === undefined
      ? current
      : await findNullVersion(tx, bucket.name, sortable);
  if (!old) return;
  await dropBytes(tx, bucket.name, old);
  if (old !== current) await tx.delete('versions', bucket.name, versionRow(sortable, old.sequence));
}
