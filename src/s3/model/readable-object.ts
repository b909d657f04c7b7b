import type { Call } from '../call.ts';
import { S3Error } from '../s3-error.ts';
import type { ObjectRecord } from '../store/records.ts';
import { getBucket } from './bucket.ts';
import { findVersion } from './versions.ts';

/**
 * The object, or the version of it, that a call names. Throws NoSuchKey or NoSuchVersion; for a delete marker, NoSuchKey
 * when it is the current version and MethodNotAllowed when it was asked for by name.
 */
export async function readableObject(call: Call): Promise<ObjectRecord> {
  const { key, query } = call;
  const versionId = query.get('versionId');
  const object = await call.engine.store.transact('read', async (tx) => {
    await getBucket(tx, call);
    return findVersion(tx, call.bucket, key, versionId);
  });
  if (!object) {
    throw versionId === undefined
      ? new S3Error('NoSuchKey', { details: { Key: key } })
      : new S3Error('NoSuchVersion', { details: { Key: key, VersionId: versionId } });
  }
  if (!object.deleteMarker) return object;
  const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': object.versionId ?? 'null' };
  if (versionId === undefined) throw new S3Error('NoSuchKey', { details: { Key: key }, headers });
  throw new S3Error('MethodNotAllowed', {
    details: { Method: call.operation === 'HeadObject' ? 'HEAD' : 'GET', ResourceType: 'DeleteMarker' },
    headers: { ...headers, Allow: 'DELETE' },
  });
}
