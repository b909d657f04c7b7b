import type { Call } from '../call.ts';
import { S3Error } from '../s3-error.ts';
import type { BucketRecord, ObjectRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import { getBucket } from './bucket.ts';
import { nullVersion, verifyVersionId } from './version-id.ts';
import { findVersion } from './versions.ts';

/** An object with the bucket it is in. */
export interface Found {
  object: ObjectRecord;
  bucket: BucketRecord;
}

/** The object, or the version of it, that a call names. Throws as `getObjectVersion` does. */
export function readableObject(call: Call): Promise<Found> {
  return call.engine.store.transact('read', async (tx) => {
    const bucket = await getBucket(tx, call);
    return { bucket, object: await getObjectVersion(tx, call, bucket) };
  });
}

/**
 * The object, or the version of it, that a call names. Throws NoSuchKey or NoSuchVersion; for a delete marker, NoSuchKey
 * when it is the current version and MethodNotAllowed when it was asked for by name.
 */
export async function getObjectVersion(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
): Promise<ObjectRecord> {
  const { key, query } = call;
  const versionId = query.get('versionId');
  verifyVersionId(versionId);
  const object = await findVersion(tx, bucket.name, key, versionId);
  if (!object) throw noSuch(key, versionId);
  if (!object.deleteMarker) return object;
  const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': object.versionId ?? nullVersion };
  if (versionId === undefined) throw new S3Error('NoSuchKey', { details: { Key: key }, headers });
  throw new S3Error('MethodNotAllowed', {
    details: { Method: call.operation === 'HeadObject' ? 'HEAD' : 'GET', ResourceType: 'DeleteMarker' },
    headers: { ...headers, Allow: 'DELETE', 'Last-Modified': new Date(object.lastModified).toUTCString() },
  });
}

function noSuch(key: string, versionId: string | undefined): S3Error {
  return versionId === undefined
    ? new S3Error('NoSuchKey', { details: { Key: key } })
    : new S3Error('NoSuchVersion', { details: { Key: key, VersionId: versionId } });
}
