import { S3Error } from '#protocol/errors';
import { callerId, type Call } from '../call.ts';
import type { Announcement } from '../change.ts';
import { matchesEtag, preconditionFailed } from '../http/preconditions.ts';
import type { BucketRecord, ObjectRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import { verifyUnlocked } from './object-lock.ts';
import { nullVersion } from './version-id.ts';
import { addVersion, findVersion, removeVersion } from './versions.ts';

/** The MD5 of no bytes, which events give as the ETag of a delete marker. */
export const emptyEtag = 'd41d8cd98f00b204e9800998ecf8427e';

/** What to delete, and the ETag that it is expected to have. */
export interface Deletable {
  key: string;
  versionId: string | undefined;
  /** The ETag that it must have to be deleted, or `*` if it only has to exist. */
  etag?: string | undefined;
}

/** The result of one deletion. */
export interface Deletion {
  /** Whether a delete marker was made or deleted. */
  deleteMarker: boolean;
  /** The version that was deleted, or the delete marker that was made; absent if the bucket has no versions. */
  versionId?: string;
  change?: Announcement;
}

/**
 * Deletes a key or one version of it. If there is nothing to delete, that is a success.
 * Throws PreconditionFailed if the ETag is not the expected one, NoSuchKey if an ETag is expected and nothing is there.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html
 */
export async function deleteVersion(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  { key, versionId, etag }: Deletable,
): Promise<Deletion> {
  const version = await findVersion(tx, bucket.name, key, versionId);
  verifyEtag(key, version, etag);
  if (versionId === undefined && bucket.versioning !== undefined)
    return addDeleteMarker(tx, call, bucket, key);
  const named = versionId === undefined ? {} : { versionId };
  if (!version) return { deleteMarker: false, ...named };
  verifyUnlocked(call, version);
  await removeVersion(tx, bucket.name, version);
  return {
    deleteMarker: version.deleteMarker ?? false,
    ...named,
    change: { kind: 'removed', key, eventName: 'ObjectRemoved:Delete', ...named },
  };
}

function verifyEtag(key: string, version: ObjectRecord | undefined, etag: string | undefined): void {
  if (etag === undefined) return;
  if (!version || version.deleteMarker) throw new S3Error('NoSuchKey', { details: { Key: key } });
  if (!matchesEtag(etag, version.etag)) throw preconditionFailed('If-Match');
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
    change: {
      kind: 'removed',
      key,
      eventName: 'ObjectRemoved:DeleteMarkerCreated',
      etag: emptyEtag,
      versionId,
    },
  };
}
