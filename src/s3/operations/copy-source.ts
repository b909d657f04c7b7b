import { type CopySource, copySourceIn } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import { authoriseOn, verifyExpectedOwner } from '../auth/authorise.ts';
import { permissionFor } from '../auth/permissions.ts';
import type { Call } from '../call.ts';
import { failedPrecondition, preconditionFailed } from '../http/preconditions.ts';
import type { BucketRecord, ObjectRecord } from '../store/records.ts';
import { isArchived, isRestored } from '../objects/archive.ts';
import { nullVersion, verifyVersionId } from '../objects/version-id.ts';
import { findVersion } from '../objects/versions.ts';

const header = 'x-amz-copy-source';

/** The source of a copy. Throws InvalidArgument. */
export function copySourceOf({ headers }: Pick<Call, 'headers'>): CopySource {
  const source = copySourceIn(headers);
  verifyVersionId(source.versionId);
  return source;
}

/**
 * The object to copy, if the call’s preconditions on it hold. Throws NoSuchBucket, NoSuchKey, NoSuchVersion,
 * PreconditionFailed, ObjectNotInActiveTierError, or InvalidRequest for a delete marker.
 */
export function readCopySource(
  call: Call,
  source: CopySource,
): Promise<{ object: ObjectRecord; bucket: BucketRecord }> {
  const { bucket: name, key, versionId } = source;
  return call.engine.store.transact('read', async (tx) => {
    const bucket = await tx.get('buckets', '', name);
    if (!bucket) throw new S3Error('NoSuchBucket', { details: { BucketName: name } });
    verifyExpectedOwner(call, call.headers.get('x-amz-source-expected-bucket-owner'), bucket);
    await authoriseOn(tx, call, permissionFor('GetObject'), bucket, key, versionId);
    const object = await findVersion(tx, name, key, versionId);
    if (versionId === undefined && (!object || object.deleteMarker)) {
      throw new S3Error('NoSuchKey', { details: { Key: key } });
    }
    if (!object)
      throw new S3Error('NoSuchVersion', { details: { Key: key, VersionId: versionId ?? nullVersion } });
    if (object.deleteMarker) {
      throw new S3Error('InvalidRequest', {
        message: 'The source of a copy request may not specifically refer to a delete marker by version id.',
      });
    }
    verifyPreconditions(call, object);
    if (isArchived(object) && !isRestored(object, call.now)) throw new S3Error('ObjectNotInActiveTierError');
    return { object, bucket };
  });
}

/** The header that says which version was copied. */
export function copySourceHeaders(object: ObjectRecord, bucket: BucketRecord): Record<string, string> {
  if (bucket.versioning === undefined) return {};
  return { 'x-amz-copy-source-version-id': object.versionId ?? nullVersion };
}

function verifyPreconditions({ headers, now }: Call, object: ObjectRecord): void {
  const failed = failedPrecondition(
    {
      match: headers.get(`${header}-if-match`),
      noneMatch: headers.get(`${header}-if-none-match`),
      modifiedSince: headers.get(`${header}-if-modified-since`),
      unmodifiedSince: headers.get(`${header}-if-unmodified-since`),
    },
    object,
    now,
  );
  if (failed) throw preconditionFailed(`${header}-${failed.name}`);
}
