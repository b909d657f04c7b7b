import { invalidArgument, S3Error } from '#protocol/errors';
import { isoDate, toBase64 } from '#protocol/text';
import { checksumHeader, checksumIn, type ChecksumAlgorithm } from '../body/checksums.ts';
import { hashingBodies } from '../body/hashing-bodies.ts';
import type { Received } from '../body/incoming-body.ts';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { keeping } from '../objects/added.ts';
import { getBucket } from '../buckets/bucket.ts';
import { copyBytes } from '../objects/copied-bytes.ts';
import { copySourceOf, copySourceHeaders, readCopySource } from './copy-source.ts';
import {
  customerKeyIn,
  encryptionHeaders,
  missingCustomerKey,
  verifyCustomerKey,
} from '../objects/encryption.ts';
import { verifyLockedBody } from '../objects/object-lock.ts';
import { partNumber } from '../objects/part-range.ts';
import { getUpload, partRow } from '../uploads/uploads.ts';
import type { PartRecord, UploadRecord } from '../store/records.ts';
import type { ByteRange } from '../http/range.ts';

const maxPart = 5 * 1024 ** 3;

/**
 * Stores one part of an upload. A part with the same number is replaced.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
 */
export async function uploadPart(call: Call): Promise<Reply> {
  const number = partNumber(call.query.get('partNumber') ?? '');
  const upload = await readUpload(call);
  verifySameKey(call, upload);
  const { headers, engine } = call;
  verifyLockedBody(headers, upload.object);
  const brings = bringsChecksum(headers);
  if (upload.checksumType === 'COMPOSITE' && !brings) throw mismatch(upload, undefined);
  // If nobody asked for a checksum of the object, it gets S3's own in the end, whatever its parts came with.
  const own = upload.checksumAlgorithm === undefined && brings ? engine.hashes.crc64nvme() : undefined;
  const { bodies } = engine.store;
  const received = await call.body.receive(
    own ? hashingBodies(bodies, own) : bodies,
    upload.checksumAlgorithm,
  );
  await verifyAlgorithm(call, upload, received);
  const crc64nvme = own && toBase64(own.digest());
  const { etag, checksum } = await keepPart(call, number, { ...received, ...(crc64nvme && { crc64nvme }) });
  return {
    headers: {
      ETag: `"${etag}"`,
      ...encryptionHeaders(upload.object),
      ...(checksum && { [checksumHeader(checksum.algorithm)]: checksum.value }),
    },
  };
}

/**
 * Copies one part of an upload from an existing object, or from a range of it.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html
 */
export async function uploadPartCopy(call: Call): Promise<Reply> {
  const number = partNumber(call.query.get('partNumber') ?? '');
  const source = copySourceOf(call);
  const upload = await readUpload(call);
  verifySameKey(call, upload);
  const { object, bucket } = await readCopySource(call, source);
  verifyCustomerKey(call.headers, object, true);
  const range = copyRange(call.headers.get('x-amz-copy-source-range'), object.size);
  const algorithm = upload.checksumAlgorithm ?? 'CRC64NVME';
  const part = await keepPart(call, number, await copyBytes(call, source.bucket, object, range, algorithm));
  return xmlReply(
    'CopyPartResult',
    {
      LastModified: isoDate(part.lastModified),
      ETag: `"${part.etag}"`,
      ...(upload.checksumAlgorithm &&
        part.checksum && { [`Checksum${part.checksum.algorithm}`]: part.checksum.value }),
    },
    { ...encryptionHeaders(upload.object), ...copySourceHeaders(object, bucket) },
  );
}

/** Throws InvalidRequest unless a part has the same customer's key as its upload, or neither has one. */
function verifySameKey({ headers }: Call, { object }: UploadRecord): void {
  const used = customerKeyIn(headers);
  const begun = object.encryption?.algorithm === 'customer' ? object.encryption.keyMd5 : undefined;
  if (used === begun) return;
  throw begun === undefined || used === undefined
    ? missingCustomerKey()
    : new S3Error('InvalidRequest', {
        message: 'The provided encryption parameters did not match the ones used originally.',
      });
}

function readUpload(call: Call): Promise<UploadRecord> {
  return call.engine.store.transact('read', async (tx) => {
    await getBucket(tx, call);
    return getUpload(tx, call);
  });
}

async function verifyAlgorithm(
  { engine }: Call,
  { checksumAlgorithm }: UploadRecord,
  received: Received,
): Promise<void> {
  const used = received.checksum?.algorithm;
  if (checksumAlgorithm === undefined || used === checksumAlgorithm) return;
  if (received.body !== undefined) await engine.store.bodies.discard(received.body);
  throw mismatch({ checksumAlgorithm }, used);
}

function mismatch(
  { checksumAlgorithm }: Pick<UploadRecord, 'checksumAlgorithm'>,
  used: ChecksumAlgorithm | undefined,
): S3Error {
  const [expected, actual] = [checksumAlgorithm, used].map((name) => name?.toLowerCase() ?? 'null');
  return new S3Error('InvalidRequest', {
    message: `Checksum Type mismatch occurred, expected checksum Type: ${expected}, actual checksum Type: ${actual}`,
  });
}

/** Whether a part comes with a checksum, before or after its bytes. */
function bringsChecksum(headers: Headers): boolean {
  return /^\s*x-amz-checksum-/i.test(headers.get('x-amz-trailer') ?? '') || checksumIn(headers) !== undefined;
}

async function keepPart(
  call: Call,
  number: number,
  received: Received & Pick<PartRecord, 'crc64nvme'>,
): Promise<PartRecord> {
  const { size, md5, checksum, crc64nvme, body } = received;
  const part: PartRecord = {
    number,
    size,
    etag: md5,
    lastModified: call.now.getTime(),
    ...(checksum && { checksum }),
    ...(crc64nvme !== undefined && { crc64nvme }),
    ...(body !== undefined && { body }),
  };
  await keeping(call, body, async (tx) => {
    const { uploadId } = await getUpload(tx, call);
    const before = await tx.get('parts', call.bucket, partRow(uploadId, number));
    if (before?.body !== undefined) await tx.dropBody(before.body);
    await tx.put('parts', call.bucket, partRow(uploadId, number), part);
    if (body !== undefined) await tx.keepBody(body);
  });
  return part;
}

/** The range to copy. Unlike that of a read, it must lie wholly within the object. Throws InvalidArgument or InvalidRequest. */
function copyRange(header: string | null, size: number): ByteRange {
  if (header === null) {
    if (size > maxPart)
      throw new S3Error('InvalidRequest', {
        message: `The specified copy source is larger than the maximum allowable size for a copy source: ${maxPart}`,
      });
    return { from: 0, until: size };
  }
  const match = /^bytes=(\d+)-(\d+)$/.exec(header);
  const [from, last] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || last < from) {
    throw invalidArgument(
      'x-amz-copy-source-range',
      header,
      'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy',
    );
  }
  if (from >= size) {
    throw new S3Error('InvalidRequest', {
      message: 'The specified copy range is invalid for the source object size',
    });
  }
  if (last >= size) {
    throw invalidArgument(
      'x-amz-copy-source-range',
      header,
      `Range specified is not valid for source object of size: ${size}`,
    );
  }
  return { from, until: last + 1 };
}
