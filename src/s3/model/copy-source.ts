import { authoriseOn } from '../auth/authorise.ts';
import { permissionFor } from '../auth/permissions.ts';
import type { Call } from '../call.ts';
import { failedCondition, preconditionFailed } from '../http/conditions.ts';
import { parseQuery } from '../http/query.ts';
import { invalidArgument, S3Error } from '../s3-error.ts';
import type { BucketRecord, ObjectRecord } from '../store/records.ts';
import { verifyRestored } from './archive.ts';
import { nullVersion } from './version-id.ts';
import { findVersion } from './versions.ts';
import { verifyVersionId } from './readable-object.ts';

/** What is copied from. */
export interface CopySource {
  bucket: string;
  key: string;
  versionId?: string;
}

const header = 'x-amz-copy-source';

/** Reads `/bucket/key?versionId=…`, whose key is escaped. Throws InvalidArgument. */
export function copySourceIn(headers: Headers): CopySource {
  const text = headers.get(header) ?? '';
  const question = text.indexOf('?');
  const path = decode(question < 0 ? text : text.slice(0, question)).replace(/^\//, '');
  const versionId = question < 0 ? undefined : parseQuery(text.slice(question)).get('versionId');
  verifyVersionId(versionId);
  const slash = path.indexOf('/');
  if (slash < 1 || slash === path.length - 1) {
    throw invalidArgument(
      header,
      text,
      'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
    );
  }
  return {
    bucket: path.slice(0, slash),
    key: path.slice(slash + 1),
    ...(versionId !== undefined && { versionId }),
  };
}

/**
 * The object to copy, if the call's conditions on it hold. Throws NoSuchBucket, NoSuchKey, NoSuchVersion,
 * PreconditionFailed, or InvalidRequest for a delete marker.
 */
export function readCopySource(
  call: Call,
  source: CopySource,
): Promise<{ object: ObjectRecord; bucket: BucketRecord }> {
  const { bucket: name, key, versionId } = source;
  return call.engine.store.transact('read', async (tx) => {
    const bucket = await tx.get('buckets', '', name);
    if (!bucket) throw new S3Error('NoSuchBucket', { details: { BucketName: name } });
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
    verifyConditions(call.headers, object);
    verifyRestored(object, call.now);
    return { object, bucket };
  });
}

/** The headers that tell which version was copied. */
export function copySourceHeaders(object: ObjectRecord, bucket: BucketRecord): Record<string, string> {
  if (bucket.versioning === undefined) return {};
  return { 'x-amz-copy-source-version-id': object.versionId ?? nullVersion };
}

function verifyConditions(headers: Headers, object: ObjectRecord): void {
  const failed = failedCondition(
    {
      match: headers.get(`${header}-if-match`),
      noneMatch: headers.get(`${header}-if-none-match`),
      modifiedSince: headers.get(`${header}-if-modified-since`),
      unmodifiedSince: headers.get(`${header}-if-unmodified-since`),
    },
    object,
  );
  if (failed) throw preconditionFailed(`${header}-${failed.name}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw invalidArgument(header, text, 'Copy Source must be URL-encoded.');
  }
}
