import { invalidArgument } from '#protocol/errors';
import { isoDate } from '#protocol/text';
import type { Call } from '../call.ts';
import { keyEncoding, parseCount } from '../http/parameters.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { getBucket, regionHeader } from '../buckets/bucket.ts';
import { commonPrefix, markedPrefix } from '../listing/listing.ts';
import { namedElement, ownerElement } from '../access/owner.ts';
import { uploadRow } from '../uploads/uploads.ts';
import { isUploadOf } from '../uploads/upload-id.ts';
import type { UploadRecord } from '../store/records.ts';
import { afterPrefix, sortableKey } from '../store/sortable-key.ts';
import type { Transaction } from '../store/store.ts';

const maxPage = 1000;

interface Page {
  uploads: UploadRecord[];
  commonPrefixes: string[];
  isTruncated: boolean;
}

interface Markers {
  keyMarker: string;
  uploadIdMarker: string;
}

/**
 * Lists the uploads of a bucket that are in progress.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
 */
export async function listMultipartUploads(call: Call): Promise<Reply> {
  const { query, engine, bucket } = call;
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const limit = parseCount(query, 'max-uploads', maxPage) ?? maxPage;
  const encode = keyEncoding(query);
  const keyMarker = query.get('key-marker') ?? '';
  // Without a key marker, an upload id marker is ignored.
  const uploadIdMarker = keyMarker === '' ? '' : (query.get('upload-id-marker') ?? '');
  const markers = { keyMarker, uploadIdMarker };
  const page = await engine.store.transact('read', async (tx) => {
    await getBucket(tx, call);
    await verifyMarker(tx, call, markers);
    return readPage(tx, call, markers, prefix, delimiter, limit);
  });
  const last = page.uploads.at(-1);
  const listing = {
    Bucket: bucket,
    KeyMarker: encode(keyMarker),
    UploadIdMarker: uploadIdMarker,
    // As in S3, these name the last upload, even if common prefixes come after it.
    NextKeyMarker: last ? encode(last.object.key) : '',
    NextUploadIdMarker: last?.uploadId ?? '',
    Prefix: prefix === '' ? undefined : encode(prefix),
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    EncodingType: query.get('encoding-type'),
    MaxUploads: limit,
    IsTruncated: page.isTruncated,
    Upload: page.uploads.map(
      ({ uploadId, initiated, initiator, object, checksumAlgorithm, checksumType }) => ({
        Key: encode(object.key),
        UploadId: uploadId,
        Initiator: namedElement(engine, initiator ?? object.owner),
        Owner: ownerElement(engine, object.owner),
        StorageClass: object.storageClass,
        Initiated: isoDate(initiated),
        ChecksumAlgorithm: checksumAlgorithm,
        ChecksumType: checksumType,
      }),
    ),
    CommonPrefixes: page.commonPrefixes.map((common) => ({ Prefix: encode(common) })),
  };
  return xmlReply('ListMultipartUploadsResult', listing, regionHeader(call));
}

async function readPage(
  tx: Transaction,
  { bucket }: Call,
  markers: Markers,
  prefix: string,
  delimiter: string,
  limit: number,
): Promise<Page> {
  const page: Page = { uploads: [], commonPrefixes: [], isTruncated: false };
  if (limit === 0) return page;
  let from = startOf(markers, prefix, delimiter);
  if (from < sortableKey(prefix)) from = sortableKey(prefix);
  for (;;) {
    const rows = await tx.scan('uploads', bucket, {
      from,
      until: afterPrefix(sortableKey(prefix)),
      limit: limit + 1,
    });
    if (rows.length === 0) return page;
    let skipTo = '';
    for (const [row, upload] of rows) {
      from = `${row}\0`;
      if (row < skipTo) continue;
      if (page.uploads.length + page.commonPrefixes.length === limit) return { ...page, isTruncated: true };
      const { key } = upload.object;
      const common = commonPrefix(key, prefix, delimiter);
      if (common === undefined) page.uploads.push(upload);
      else {
        page.commonPrefixes.push(common);
        from = skipTo = afterPrefix(sortableKey(common));
      }
    }
    if (from < skipTo) from = skipTo;
  }
}

/** Where a page starts: after the marker's common prefix or its upload; without an upload id, after all uploads of the key. */
function startOf({ keyMarker, uploadIdMarker }: Markers, prefix: string, delimiter: string): string {
  if (keyMarker === '') return '';
  const common = markedPrefix(keyMarker, prefix, delimiter);
  if (common !== undefined) return afterPrefix(sortableKey(common));
  return uploadIdMarker === ''
    ? `${sortableKey(keyMarker)}\u0001`
    : `${uploadRow(keyMarker, uploadIdMarker)}\0`;
}

/** Throws InvalidArgument if the upload id marker was never an upload of this key. */
async function verifyMarker(
  tx: Transaction,
  { engine, bucket }: Call,
  { keyMarker, uploadIdMarker }: Markers,
): Promise<void> {
  if (uploadIdMarker === '' || isUploadOf(uploadIdMarker, keyMarker, engine.hashes)) return;
  if (await tx.get('uploads', bucket, uploadRow(keyMarker, uploadIdMarker))) return;
  throw invalidArgument('upload-id-marker', uploadIdMarker, 'Invalid uploadId marker');
}
