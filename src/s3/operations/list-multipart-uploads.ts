import type { Call } from '../call.ts';
import { isoDate } from '../http/dates.ts';
import { keyEncoding, parseCount } from '../http/parameters.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { getBucket } from '../model/bucket.ts';
import { commonPrefix } from '../model/listing.ts';
import { ownerElement } from '../model/owner.ts';
import { uploadRow } from '../model/uploads.ts';
import type { UploadRecord } from '../store/records.ts';
import { afterPrefix, sortableKey } from '../store/sortable-key.ts';
import type { Transaction } from '../store/store.ts';

const maxPage = 1000;

interface Page {
  uploads: UploadRecord[];
  commonPrefixes: string[];
  isTruncated: boolean;
  last: { key: string; uploadId: string };
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
  const page = await engine.store.transact('read', async (tx) => {
    await getBucket(tx, call);
    return readPage(tx, call, prefix, delimiter, limit);
  });
  return xmlReply('ListMultipartUploadsResult', {
    Bucket: bucket,
    KeyMarker: encode(query.get('key-marker') ?? ''),
    UploadIdMarker: query.get('upload-id-marker') ?? '',
    NextKeyMarker: page.isTruncated ? encode(page.last.key) : undefined,
    NextUploadIdMarker: page.isTruncated ? page.last.uploadId : undefined,
    Prefix: encode(prefix),
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    EncodingType: query.get('encoding-type'),
    MaxUploads: limit,
    IsTruncated: page.isTruncated,
    Upload: page.uploads.map(
      ({ uploadId, initiated, initiator, object, checksumAlgorithm, checksumType }) => ({
        Key: encode(object.key),
        UploadId: uploadId,
        Initiator: ownerElement(engine.users, initiator ?? object.owner),
        Owner: ownerElement(engine.users, object.owner),
        StorageClass: object.storageClass,
        Initiated: isoDate(initiated),
        ChecksumAlgorithm: checksumAlgorithm,
        ChecksumType: checksumType,
      }),
    ),
    CommonPrefixes: page.commonPrefixes.map((common) => ({ Prefix: encode(common) })),
  });
}

async function readPage(
  tx: Transaction,
  { query, bucket }: Call,
  prefix: string,
  delimiter: string,
  limit: number,
): Promise<Page> {
  const page: Page = { uploads: [], commonPrefixes: [], isTruncated: false, last: { key: '', uploadId: '' } };
  if (limit === 0) return page;
  let from = startOf(query.get('key-marker') ?? '', query.get('upload-id-marker') ?? '', prefix, delimiter);
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
      page.last = { key: common ?? key, uploadId: common === undefined ? upload.uploadId : '' };
      if (common === undefined) page.uploads.push(upload);
      else {
        page.commonPrefixes.push(common);
        from = skipTo = afterPrefix(sortableKey(common));
      }
    }
    if (from < skipTo) from = skipTo;
  }
}

/** With an upload id, after that upload; without, after all uploads of the key, or below the common prefix. */
function startOf(keyMarker: string, uploadIdMarker: string, prefix: string, delimiter: string): string {
  if (keyMarker === '') return '';
  if (uploadIdMarker !== '') return `${uploadRow(keyMarker, uploadIdMarker)}\0`;
  const sortable = sortableKey(keyMarker);
  return commonPrefix(keyMarker, prefix, delimiter) === keyMarker
    ? afterPrefix(sortable)
    : `${sortable}\u0001`;
}
