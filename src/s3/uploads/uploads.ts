import { S3Error } from '#protocol/errors';
import type { Call } from '../call.ts';
import type { PartRecord, UploadRecord } from '../store/records.ts';
import { sortableKey } from '../store/sortable-key.ts';
import type { Range, Transaction } from '../store/store.ts';

/** The most parts that an upload may have. */
const maxParts = 10_000;

/** The key of an upload's row: rows are ordered by the object's key, then by upload id. */
export function uploadRow(key: string, uploadId: string): string {
  return `${sortableKey(key)}\0${uploadId}`;
}

/** The key of a part's row. */
export function partRow(uploadId: string, number: number): string {
  return `${uploadId}/${String(number).padStart(5, '0')}`;
}

/** The upload id that a call names. */
export function uploadIdOf({ query }: Call): string {
  return query.get('uploadId') ?? '';
}

/** The upload that a call names. Throws NoSuchUpload. */
export async function getUpload(tx: Transaction, call: Call): Promise<UploadRecord> {
  const uploadId = uploadIdOf(call);
  const upload = await tx.get('uploads', call.bucket, uploadRow(call.key, uploadId));
  if (!upload) throw noSuchUpload(uploadId);
  return upload;
}

/** The error for an upload that does not exist. */
export function noSuchUpload(uploadId: string): S3Error {
  return new S3Error('NoSuchUpload', { details: { UploadId: uploadId } });
}

/** The parts of an upload with numbers above `after`, in order. */
export async function uploadedParts(
  tx: Transaction,
  bucket: string,
  uploadId: string,
  after = 0,
  limit = maxParts,
): Promise<PartRecord[]> {
  const range: Range = { from: partRow(uploadId, after + 1), until: `${uploadId}/\uffff`, limit };
  return (await tx.scan('parts', bucket, range)).map(([, part]) => part);
}

/** Ends an upload. Removes its parts and their bytes, except for the bytes of those in `kept`. */
export async function endUpload(
  tx: Transaction,
  bucket: string,
  upload: UploadRecord,
  kept: readonly PartRecord[] = [],
): Promise<void> {
  const bodies = new Set(kept.map(({ body }) => body));
  for (const part of await uploadedParts(tx, bucket, upload.uploadId)) {
    if (part.body !== undefined && !bodies.has(part.body)) await tx.dropBody(part.body);
    await tx.delete('parts', bucket, partRow(upload.uploadId, part.number));
  }
  await tx.delete('uploads', bucket, uploadRow(upload.object.key, upload.uploadId));
}
