import { callerId, type Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { getBucket } from '../buckets/bucket.ts';
import { encryptionHeaders } from '../objects/encryption.ts';
import { abortHeaders } from '../lifecycle/lifecycle-headers.ts';
import { multipartChecksumType } from '../uploads/multipart-checksum.ts';
import { newObjectIn } from '../objects/new-object.ts';
import { wantedChecksum } from '../objects/object-headers.ts';
import { createUploadId } from '../uploads/upload-id.ts';
import { uploadRow } from '../uploads/uploads.ts';
import { markOf } from '../objects/write-preconditions.ts';
import type { UploadRecord } from '../store/records.ts';
import { sortableKey } from '../store/sortable-key.ts';

/**
 * Begins an upload in parts.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html
 */
export async function createMultipartUpload(call: Call): Promise<Reply> {
  const { bucket, headers, key, now } = call;
  const algorithm = wantedChecksum(headers);
  const asked = headers.get('x-amz-checksum-type');
  const checksum = algorithm && {
    checksumAlgorithm: algorithm,
    checksumType: multipartChecksumType(algorithm, asked),
  };
  const uploadId = createUploadId(key, now, call.engine.hashes);
  const { upload, target } = await call.engine.store.transact('write', async (tx) => {
    const found = await getBucket(tx, call);
    const object = newObjectIn(call, found);
    const initiator = callerId(call);
    const record: UploadRecord = {
      uploadId,
      initiated: now.getTime(),
      before: markOf(await tx.get('objects', bucket, sortableKey(key))),
      ...(initiator !== object.owner && { initiator }),
      object,
      ...checksum,
    };
    await tx.put('uploads', bucket, uploadRow(key, uploadId), record);
    return { upload: record, target: found };
  });
  return xmlReply(
    'InitiateMultipartUploadResult',
    { Bucket: bucket, Key: key, UploadId: uploadId },
    {
      ...encryptionHeaders(upload.object),
      ...abortHeaders(upload, target),
      ...(checksum && {
        'x-amz-checksum-algorithm': checksum.checksumAlgorithm,
        'x-amz-checksum-type': checksum.checksumType,
      }),
    },
  );
}
