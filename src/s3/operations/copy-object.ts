import type { CopySource } from '#protocol/address';
import { invalidArgument, S3Error } from '#protocol/errors';
import { isoDate } from '#protocol/text';
import { authoriseTagsCopied } from '../auth/authorise.ts';
import type { Checksum } from '../body/checksums.ts';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { addObject } from '../objects/added.ts';
import { bucketOf } from '../buckets/bucket.ts';
import { copyBytes } from '../objects/copied-bytes.ts';
import { copySourceOf, copySourceHeaders, readCopySource } from './copy-source.ts';
import { encryptionHeaders, etagOf, verifyCustomerKey } from '../objects/encryption.ts';
import { expirationHeader } from '../lifecycle/lifecycle-headers.ts';
import { newObjectIn } from '../objects/new-object.ts';
import { checksumElements, versionHeader, wantedChecksum } from '../objects/object-headers.ts';
import type { BucketRecord, NewObject, ObjectRecord } from '../store/records.ts';

const maxCopy = 5 * 1024 ** 3;

/**
 * Copies an object, with its metadata and tags or with new ones.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
export async function copyObject(call: Call): Promise<Reply> {
  const source = copySourceOf(call);
  const target = await bucketOf(call);
  const { object: original, bucket } = await readCopySource(call, source);
  verifyCustomerKey(call.headers, original, true);
  if (original.size > maxCopy) {
    throw new S3Error('InvalidRequest', {
      message: `The specified copy source is larger than the maximum allowable size for a copy source: ${maxCopy}`,
    });
  }
  const object = describeCopy(call, target, source, original);
  if (original.tags && directive(call.headers, 'x-amz-tagging-directive') === 'COPY') {
    const { versionId } = source;
    authoriseTagsCopied(call, {
      from: { bucket, object: original, versionId },
      to: { bucket: target, key: call.key },
    });
  }
  const algorithm = wantedChecksum(call.headers) ?? original.checksum?.algorithm ?? 'CRC64NVME';
  const copied = await copyBytes(call, source.bucket, original, { from: 0, until: original.size }, algorithm);
  const checksum: Checksum | undefined = copied.checksum && { ...copied.checksum, type: 'FULL_OBJECT' };
  const added = await addObject(call, 'ObjectCreated:Copy', {
    ...object,
    size: copied.size,
    etag: etagOf(object, copied.md5),
    lastModified: call.now.getTime(),
    ...(checksum && { checksum }),
    ...(copied.body !== undefined && { body: copied.body }),
  });
  return xmlReply(
    'CopyObjectResult',
    {
      LastModified: isoDate(added.object.lastModified),
      ETag: `"${added.object.etag}"`,
      ...checksumElements(added.object),
    },
    {
      ...encryptionHeaders(added.object),
      ...versionHeader(added.object, target),
      ...expirationHeader(added.object, target),
      ...copySourceHeaders(original, bucket),
    },
  );
}

function describeCopy(
  call: Call,
  target: BucketRecord,
  source: CopySource,
  original: ObjectRecord,
): NewObject {
  const fresh = newObjectIn(call, target);
  const replacesMetadata = directive(call.headers, 'x-amz-metadata-directive') === 'REPLACE';
  const replacesTags = directive(call.headers, 'x-amz-tagging-directive') === 'REPLACE';
  const onItself = source.bucket === call.bucket && source.key === call.key && source.versionId === undefined;
  const changes =
    replacesMetadata ||
    call.headers.has('x-amz-storage-class') ||
    fresh.headers['x-amz-website-redirect-location'] !== undefined ||
    // Another default encryption of the bucket is a change too.
    JSON.stringify(fresh.encryption) !== JSON.stringify(original.encryption) ||
    call.headers.has('x-amz-server-side-encryption') ||
    call.headers.has('x-amz-server-side-encryption-customer-algorithm');
  if (onItself && !changes) {
    throw new S3Error('InvalidRequest', {
      message:
        "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    });
  }
  const { tags: freshTags, ...others } = fresh;
  const tags = replacesTags ? freshTags : original.tags;
  const headers = { ...original.headers };
  // A redirect is never copied.
  delete headers['x-amz-website-redirect-location'];
  const redirect = fresh.headers['x-amz-website-redirect-location'];
  return {
    ...others,
    ...(!replacesMetadata && {
      headers: redirect === undefined ? headers : { ...headers, 'x-amz-website-redirect-location': redirect },
      metadata: original.metadata,
    }),
    ...(tags && { tags }),
  };
}

function directive(headers: Headers, name: string): 'COPY' | 'REPLACE' {
  const value = headers.get(name) ?? 'COPY';
  if (value === 'COPY' || value === 'REPLACE') return value;
  throw invalidArgument(name, value, `Unknown ${name.slice(6)}.`);
}
