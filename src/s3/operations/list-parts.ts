import { isoDate } from '#protocol/text';
import type { Call } from '../call.ts';
import { parseCount } from '../http/parameters.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { getBucket } from '../buckets/bucket.ts';
import { abortHeaders } from '../lifecycle/lifecycle-headers.ts';
import { namedElement, ownerElement } from '../access/owner.ts';
import { getUpload, uploadedParts } from '../uploads/uploads.ts';

const maxPage = 1000;

/**
 * Lists the parts that an upload has so far.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html
 */
export async function listParts(call: Call): Promise<Reply> {
  const { query, bucket, engine } = call;
  const limit = parseCount(query, 'max-parts', maxPage) ?? maxPage;
  const marker = parseCount(query, 'part-number-marker', Number.MAX_SAFE_INTEGER) ?? 0;
  const { upload, parts, home } = await engine.store.transact('read', async (tx) => {
    const home = await getBucket(tx, call);
    const found = await getUpload(tx, call);
    const after = await uploadedParts(tx, bucket, found.uploadId, marker, limit + 1);
    return { upload: found, parts: after, home };
  });
  const page = parts.slice(0, limit);
  const owner = ownerElement(engine, upload.object.owner);
  const listing = {
    Bucket: bucket,
    Key: call.key,
    UploadId: upload.uploadId,
    Initiator: namedElement(engine, upload.initiator ?? upload.object.owner),
    Owner: owner,
    StorageClass: upload.object.storageClass,
    PartNumberMarker: marker,
    NextPartNumberMarker: page.at(-1)?.number ?? 0,
    MaxParts: limit,
    IsTruncated: limit > 0 && parts.length > limit,
    ChecksumAlgorithm: upload.checksumAlgorithm,
    ChecksumType: upload.checksumType,
    Part: page.map(({ number, lastModified, etag, size, checksum }) => ({
      PartNumber: number,
      LastModified: isoDate(lastModified),
      ETag: `"${etag}"`,
      Size: size,
      ...(upload.checksumAlgorithm && checksum && { [`Checksum${checksum.algorithm}`]: checksum.value }),
    })),
  };
  return xmlReply('ListPartsResult', listing, abortHeaders(upload, home));
}
