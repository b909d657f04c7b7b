import { S3Error } from '#protocol/errors';
import {
  child,
  children,
  parseXml,
  requiredText,
  textOf,
  type XmlElement,
  type XmlObject,
} from '#protocol/xml';
import { authoriseOn } from '../auth/authorise.ts';
import { permissionFor } from '../auth/permissions.ts';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { getBucket } from '../buckets/bucket.ts';
import { deleteVersion, type Deletable, type Deletion } from '../objects/deletion.ts';
import { verifyKey } from '../objects/object-key.ts';
import { isVersionId } from '../objects/version-id.ts';
import type { BucketRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';

const maxObjects = 1000;
/** Enough for a thousand keys of 1,024 bytes, escaped, and the elements around them. */
const maxBody = 8 * 1024 ** 2;

/**
 * Deletes up to 1,000 objects or versions, and reports on each of them.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
 */
export async function deleteObjects(call: Call): Promise<Reply> {
  verifyHasChecksum(call.headers);
  const xml = parseXml(await call.body.bytes(maxBody), 'Delete');
  const objects = children(xml, 'Object').map(parseObject);
  if (objects.length === 0 || objects.length > maxObjects) throw new S3Error('MalformedXML');
  const quiet = textOf(xml, 'Quiet') === 'true';
  const results = await call.engine.store.transact('write', async (tx) => {
    const bucket = await getBucket(tx, call);
    const done: (Deletion | S3Error)[] = [];
    for (const object of objects) {
      done.push(await deleteOne(tx, call, bucket, object).catch(expected));
    }
    return done;
  });
  const elements: { Deleted: XmlObject[]; Error: XmlObject[] } = { Deleted: [], Error: [] };
  for (const [index, result] of results.entries()) {
    const { key: Key = '', versionId: VersionId } = objects[index] ?? {};
    if (result instanceof S3Error) {
      elements.Error.push({ Key, VersionId, Code: result.code, Message: result.message });
      continue;
    }
    if (result.change) call.announce(result.change);
    if (!quiet) elements.Deleted.push({ Key, VersionId, ...markerElements(result) });
  }
  return xmlReply('DeleteResult', elements);
}

async function deleteOne(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  object: Listed,
): Promise<Deletion> {
  await authoriseOn(tx, call, permissionFor('DeleteObjects'), bucket, object.key, object.versionId);
  verifyKey(object.key);
  const { versionId, etag, isNotImplemented } = object;
  if (isNotImplemented || (etag !== undefined && versionId !== undefined))
    throw new S3Error('NotImplemented');
  if (versionId !== undefined && !isVersionId(versionId)) throw new S3Error('NoSuchVersion');
  return deleteVersion(tx, call, bucket, object);
}

interface Listed extends Deletable {
  /** Whether it has conditions that only directory buckets support. */
  isNotImplemented: boolean;
}

function parseObject(xml: XmlElement): Listed {
  return {
    key: requiredText(xml, 'Key'),
    versionId: textOf(xml, 'VersionId'),
    etag: textOf(xml, 'ETag'),
    isNotImplemented: child(xml, 'Size') !== undefined || child(xml, 'LastModifiedTime') !== undefined,
  };
}

function markerElements({ deleteMarker, versionId }: Deletion): XmlObject {
  return deleteMarker ? { DeleteMarker: true, DeleteMarkerVersionId: versionId } : {};
}

function expected(error: unknown): S3Error {
  if (error instanceof S3Error) return error;
  throw error;
}

/** Throws if the request has no checksum. Any will do, though older documentation requires Content-MD5. */
function verifyHasChecksum(headers: Headers): void {
  const has = [...headers.keys()].some(
    (name) =>
      name === 'content-md5' ||
      name === 'x-amz-trailer' ||
      /^x-amz-checksum-(?!algorithm|mode|type)/.test(name),
  );
  if (!has)
    throw new S3Error('InvalidRequest', {
      message: 'Missing required header for this request: Content-MD5 OR x-amz-checksum-*',
    });
}
