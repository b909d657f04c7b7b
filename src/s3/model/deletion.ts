import { callerId, type Call } from '../call.ts';
import type { Change } from '../change.ts';
import type { BucketRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import { nullVersion } from './version-id.ts';
import { addVersion, findVersion, removeVersion } from './versions.ts';

/** What one deletion came to. */
export interface Deletion {
  /** Whether a delete marker was made, or was itself what was deleted. */
  deleteMarker: boolean;
  /** The version that was deleted or the delete marker that was made; absent where the bucket has no versions. */
  versionId?: string;
  change?: Omit<Change, 'bucket' | 'time'>;
}

/**
 * Deletes a key or one version of it. Where there is nothing to delete, that is a success.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html
 */
export async function deleteVersion(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  { key, versionId }: { key: string; versionId: string | undefined },
): Promise<Deletion> {
  if (versionId === undefined && bucket.versioning !== undefined)
    return addDeleteMarker(tx, call, bucket, key);
  const version = await findVersion(tx, bucket.name, key, versionId);
  const named = versionId === undefined ? {} : { versionId };
  if (!version) return { deleteMarker: false, ...named };
  await removeVersion(tx, bucket.name, version);
  return {
    deleteMarker: version.deleteMarker ?? false,
    ...named,
    change: { kind: 'removed', key, eventName: 'ObjectRemoved:Delete', ...named },
  };
}

async function addDeleteMarker(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  key: string,
): Promise<Deletion> {
  const marker = await addVersion(tx, bucket, {
    key,
    deleteMarker: true,
    size: 0,
    etag: '',
    lastModified: call.now.getTime(),
    owner: callerId(call),
    headers: {},
    metadata: {},
    storageClass: 'STANDARD',
  });
  const versionId = marker.versionId ?? nullVersion;
  return {
    deleteMarker: true,
    versionId,
    change: { kind: 'removed', key, eventName: 'ObjectRemoved:DeleteMarkerCreated', versionId },
  };
}
