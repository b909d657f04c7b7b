import { S3Error } from '#protocol/errors';
import { children, parseXml, requiredText, type XmlElement } from '#protocol/xml';
import { checksumIn } from '../body/checksums.ts';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { announceAdded } from '../objects/added.ts';
import { getBucket } from '../buckets/bucket.ts';
import { customerKeyIn, encryptionHeaders, missingCustomerKey } from '../objects/encryption.ts';
import { expirationHeader } from '../lifecycle/lifecycle-headers.ts';
import { multipartChecksum, multipartEtag } from '../uploads/multipart-checksum.ts';
import { checksumElements, newVersionHeader } from '../objects/object-headers.ts';
import { endUpload, getUpload, noSuchUpload, uploadedParts, uploadIdOf } from '../uploads/uploads.ts';
import { addVersion } from '../objects/versions.ts';
import { verifyWritePreconditions } from '../objects/write-preconditions.ts';
import type { BucketRecord, ObjectRecord, PartRecord, UploadRecord } from '../store/records.ts';
import { sortableKey } from '../store/sortable-key.ts';
import type { Transaction } from '../store/store.ts';

const maxBody = 8 * 1024 ** 2;
const minPart = 5 * 1024 ** 2;
const maxParts = 10_000;

interface Wanted {
  number: number;
  etag: string;
  checksums: Readonly<Record<string, string>>;
}

/**
 * Makes an object from the parts that the request lists. If the request is repeated, the answer is the same.
 * Throws InvalidPart, InvalidPartOrder, EntityTooSmall, NoSuchUpload, BadDigest.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
 */
export async function completeMultipartUpload(call: Call): Promise<Reply> {
  await verifyBegun(call);
  const wanted = await wantedParts(call);
  const { object, bucket, isNew } = await call.engine.store.transact('write', async (tx) => {
    const target = await getBucket(tx, call);
    const done = await finished(tx, call);
    if (done) return { object: done, bucket: target, isNew: false };
    return { object: await complete(tx, call, target, wanted), bucket: target, isNew: true };
  });
  if (isNew) announceAdded(call, 'ObjectCreated:CompleteMultipartUpload', object);
  return xmlReply(
    'CompleteMultipartUploadResult',
    {
      Location: `${call.url.origin}${call.url.pathname}`,
      Bucket: call.bucket,
      Key: call.key,
      ETag: `"${object.etag}"`,
      ...checksumElements(object),
    },
    {
      ...encryptionHeaders(object),
      ...newVersionHeader(object, bucket),
      ...expirationHeader(object, bucket),
    },
  );
}

/** Throws NoSuchUpload for an unknown upload, before the body is looked at. */
function verifyBegun(call: Call): Promise<void> {
  return call.engine.store.transact('read', async (tx) => {
    await getBucket(tx, call);
    if (await finished(tx, call)) return;
    verifyKeyForChecksums(call, await getUpload(tx, call));
  });
}

/** Throws InvalidRequest if the customer's key is not that of the upload, or is missing although there are checksums. */
function verifyKeyForChecksums({ headers }: Call, { object, checksumAlgorithm }: UploadRecord): void {
  if (object.encryption?.algorithm !== 'customer') return;
  const used = customerKeyIn(headers);
  if (used === undefined && checksumAlgorithm !== undefined) throw missingCustomerKey();
  if (used !== undefined && used !== object.encryption.keyMd5) {
    throw new S3Error('InvalidRequest', {
      message: 'The provided encryption parameters did not match the ones used originally.',
    });
  }
}

async function wantedParts(call: Call): Promise<Wanted[]> {
  const body = await call.body.bytes(maxBody, { checksumIsOfObject: true });
  const parts =
    body.byteLength === 0 ? [] : children(parseXml(body, 'CompleteMultipartUpload'), 'Part').map(parsePart);
  if (parts.length > maxParts) throw new S3Error('MalformedXML');
  if (parts.length > 0) return parts;
  throw new S3Error('InvalidRequest', { message: 'You must specify at least one part' });
}

function parsePart(xml: XmlElement): Wanted {
  const number = Number(requiredText(xml, 'PartNumber'));
  if (!Number.isInteger(number)) throw new S3Error('MalformedXML');
  const checksums = xml.children.filter(({ name }) => name.startsWith('Checksum'));
  return {
    number,
    etag: requiredText(xml, 'ETag')
      .trim()
      .replace(/^"(.*)"$/, '$1'),
    checksums: Object.fromEntries(checksums.map(({ name, text }) => [name.slice('Checksum'.length), text])),
  };
}

/** The object that an earlier request made from this upload, if it is still the current one. */
async function finished(tx: Transaction, call: Call): Promise<ObjectRecord | undefined> {
  const current = await tx.get('objects', call.bucket, sortableKey(call.key));
  return current?.manifest === uploadIdOf(call) ? current : undefined;
}

async function complete(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  wanted: Wanted[],
): Promise<ObjectRecord> {
  const upload = await getUpload(tx, call);
  const uploaded = new Map(
    (await uploadedParts(tx, call.bucket, upload.uploadId)).map((part) => [part.number, part]),
  );
  verifyHaveChecksums(wanted, upload);
  const parts = wanted.map((part) => verifiedPart(uploaded.get(part.number), part, upload));
  verifyOrder(parts, upload.uploadId);
  verifySizes(parts);
  await verifyWritePreconditions(tx, call, upload);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  verifyTotal(call.headers, size);
  const checksum = checksumOf(call, upload, parts);
  await endUpload(tx, call.bucket, upload, parts);
  const added = await addVersion(tx, bucket, {
    ...upload.object,
    size,
    etag: multipartEtag(call.engine.hashes, parts),
    lastModified: call.now.getTime(),
    manifest: upload.uploadId,
    partsCount: parts.length,
    ...(checksum && { checksum }),
  });
  await tx.put('manifests', call.bucket, upload.uploadId, { parts });
  return added;
}

/** Throws unless the client lists the parts' checksums, which a composite checksum requires. */
function verifyHaveChecksums(
  parts: readonly Wanted[],
  { checksumAlgorithm, checksumType }: UploadRecord,
): void {
  if (checksumAlgorithm === undefined || checksumType !== 'COMPOSITE') return;
  const without = parts.find(({ checksums }) => checksums[checksumAlgorithm] === undefined);
  if (!without) return;
  throw new S3Error('InvalidRequest', {
    message: `The upload was created using a ${checksumAlgorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${without.number} in the request.`,
  });
}

function verifiedPart(part: PartRecord | undefined, wanted: Wanted, upload: UploadRecord): PartRecord {
  const claimed = upload.checksumAlgorithm && wanted.checksums[upload.checksumAlgorithm];
  const fits = part?.etag === wanted.etag && (claimed === undefined || claimed === part.checksum?.value);
  if (part && fits) return part;
  throw new S3Error('InvalidPart', {
    details: { UploadId: upload.uploadId, PartNumber: wanted.number, ETag: wanted.etag },
  });
}

function verifyOrder(parts: readonly PartRecord[], uploadId: string): void {
  const inOrder = parts.every(({ number }, index) => number > (parts[index - 1]?.number ?? 0));
  if (!inOrder) throw new S3Error('InvalidPartOrder', { details: { UploadId: uploadId } });
}

/** Throws EntityTooSmall unless all parts but the last have at least 5 MiB. */
function verifySizes(parts: readonly PartRecord[]): void {
  const small = parts.slice(0, -1).find(({ size }) => size < minPart);
  if (!small) return;
  throw new S3Error('EntityTooSmall', {
    details: {
      ProposedSize: small.size,
      MinSizeAllowed: minPart,
      PartNumber: small.number,
      ETag: small.etag,
    },
  });
}

function verifyTotal(headers: Headers, size: number): void {
  const claimed = headers.get('x-amz-mp-object-size');
  if (claimed === null || Number(claimed) === size) return;
  throw new S3Error('InvalidRequest', {
    message: `The provided 'x-amz-mp-object-size' header does not match what was computed.`,
  });
}

function checksumOf(
  call: Call,
  upload: UploadRecord,
  parts: readonly PartRecord[],
): ObjectRecord['checksum'] {
  const algorithm = upload.checksumAlgorithm ?? 'CRC64NVME';
  const checksum = multipartChecksum(
    call.engine.hashes,
    algorithm,
    upload.checksumType ?? 'FULL_OBJECT',
    parts,
  );
  const claimed = checksumIn(call.headers, upload.checksumType === 'COMPOSITE');
  if (
    claimed &&
    checksum &&
    claimed.algorithm === algorithm &&
    bare(claimed.value) !== bare(checksum.value)
  ) {
    throw new S3Error('BadDigest', {
      message: `The ${algorithm} you specified did not match the calculated checksum.`,
    });
  }
  return checksum;
}

/** A checksum without the count of parts. */
function bare(value: string): string {
  return value.replace(/-\d+$/, '');
}

/**
 * Ends an upload and removes its parts.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html
 */
export async function abortMultipartUpload(call: Call): Promise<Reply> {
  await call.engine.store.transact('write', async (tx) => {
    await getBucket(tx, call);
    const upload = await tx.get('uploads', call.bucket, `${sortableKey(call.key)}\0${uploadIdOf(call)}`);
    if (!upload) throw noSuchUpload(uploadIdOf(call));
    await endUpload(tx, call.bucket, upload);
  });
  return { status: 204 };
}
