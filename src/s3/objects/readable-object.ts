import { S3Error } from '#protocol/errors';
import type { OperationName } from '#protocol/operations';
import type { Call } from '../call.ts';
import type { BucketRecord, ObjectRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import { getBucket } from '../buckets/bucket.ts';
import { nullVersion, verifyVersionId } from './version-id.ts';
import { findVersion } from './versions.ts';

/** An object with its bucket. */
export interface Found {
  object: ObjectRecord;
  bucket: BucketRecord;
}

/** The object or version that a call names, with its bucket. Throws as `getObjectVersion` does. */
export function readableObject(call: Call): Promise<Found> {
  return call.engine.store.transact('read', async (tx) => {
    const bucket = await getBucket(tx, call);
    return { bucket, object: await getObjectVersion(tx, call, bucket) };
  });
}

/**
 * The object or version that a call names. Throws NoSuchKey or NoSuchVersion. For a delete marker, throws NoSuchKey if it is just
 * the current version, and MethodNotAllowed if the call names it or its operation is among `knowsMarkers`.
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
  // As in S3: only this operation's error has the bucket before the key.
  if (!object) throw noSuch(call.operation === 'GetObjectTagging' ? `${bucket.name}/${key}` : key, versionId);
  if (!object.deleteMarker) return object;
  const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': object.versionId ?? nullVersion };
  if (versionId === undefined && !knowsMarkers.has(call.operation))
    throw new S3Error('NoSuchKey', { details: { Key: key }, headers });
  throw new S3Error('MethodNotAllowed', {
    details: { Method: methodOf(call.operation), ResourceType: 'DeleteMarker' },
    headers: { ...headers, Allow: 'DELETE', 'Last-Modified': new Date(object.lastModified).toUTCString() },
  });
}

/** The operations that do not treat a current delete marker as a missing object. */
const knowsMarkers: ReadonlySet<OperationName> = new Set<OperationName>([
  'GetObjectTagging',
  'PutObjectTagging',
  'DeleteObjectTagging',
  'PutObjectAcl',
  'PutObjectRetention',
  'PutObjectLegalHold',
]);

function methodOf(operation: OperationName): string {
  return /^(Head|Put|Delete)/.exec(operation)?.[0].toUpperCase() ?? 'GET';
}

function noSuch(key: string, versionId: string | undefined): S3Error {
  return versionId === undefined
    ? new S3Error('NoSuchKey', { details: { Key: key } })
    : new S3Error('NoSuchVersion', { details: { Key: key, VersionId: versionId } });
}
