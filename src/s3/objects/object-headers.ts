import { invalidArgument, S3Error } from '#protocol/errors';
import { contentHeaderNames, storedHeaderNames } from '#protocol/operations';
import { type Bytes, httpDate, isHeaderText, utf8Bytes, verifiedHeader } from '#protocol/text';
import type { XmlObject } from '#protocol/xml';
import { checksumAlgorithm, checksumHeader, type ChecksumAlgorithm } from '../body/checksums.ts';
import { decodeWords, encodeWords } from '../http/encoded-words.ts';
import type { BucketRecord, ObjectRecord } from '../store/records.ts';
import { lockHeaders } from './object-lock.ts';
import { encryptionHeaders } from './encryption.ts';

const metadataPrefix = 'x-amz-meta-';
const maxMetadata: Bytes = 2048;
const maxRedirect = 2048;

/** What a request asks to be stored with an object's bytes. */
export interface ObjectHeaders {
  headers: Record<string, string>;
  metadata: Record<string, string>;
}

/**
 * Reads the headers to store with an object. Throws MetadataTooLarge for more than 2 KB of user metadata, InvalidArgument for
 * bytes that no header may have.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html
 */
export function objectHeadersIn(request: Headers): ObjectHeaders {
  const headers: Record<string, string> = {};
  for (const name of storedHeaderNames) {
    const value = request.get(name);
    if (value !== null) headers[name] = verifiedHeader(name, value);
  }
  const redirect = headers['x-amz-website-redirect-location'];
  if (redirect !== undefined && !/^(\/|https?:\/\/)/.test(redirect))
    throw new S3Error('InvalidRedirectLocation');
  if ((redirect?.length ?? 0) > maxRedirect)
    throw new S3Error('InvalidRedirectLocation', {
      message: 'The length of website redirect location cannot exceed 2,048 characters.',
    });
  // The framing of the body on its way is not stored.
  const encodings = headers['content-encoding']?.split(',').filter((item) => item.trim() !== 'aws-chunked');
  if (encodings?.length === 0) delete headers['content-encoding'];
  else if (encodings) headers['content-encoding'] = encodings.join(',').trim();
  const metadata: Record<string, string> = {};
  let size: Bytes = 0;
  for (const name of request.keys()) {
    if (!name.startsWith(metadataPrefix)) continue;
    const sent = verifiedHeader(name, request.get(name) ?? '');
    const value = decodeWords(sent);
    metadata[name.slice(metadataPrefix.length)] = value;
    // A value as sent has one byte per character; a decoded one may have more.
    size += name.length - metadataPrefix.length + (value === sent ? value : utf8Bytes(value)).length;
  }
  if (size > maxMetadata) {
    throw new S3Error('MetadataTooLarge', { details: { Size: size, MaxSizeAllowed: maxMetadata } });
  }
  return { headers, metadata };
}

/** The header with an object's version; none if the bucket was never versioned. */
export function versionHeader({ versionId }: ObjectRecord, bucket: BucketRecord): Record<string, string> {
  if (bucket.versioning === undefined) return {};
  return { 'x-amz-version-id': versionId ?? 'null' };
}

/** The header with the version that a write made; none unless versioning is enabled. */
export function newVersionHeader(object: ObjectRecord, bucket: BucketRecord): Record<string, string> {
  return bucket.versioning === 'Enabled' ? versionHeader(object, bucket) : {};
}

/** The headers that every answer about an object has. */
export function objectHeaders(object: ObjectRecord, bucket: BucketRecord): Record<string, string> {
  const headers: Record<string, string> = {
    'Last-Modified': httpDate(object.lastModified),
    ETag: `"${object.etag}"`,
    ...encryptionHeaders(object),
    ...versionHeader(object, bucket),
    ...lockHeaders(object),
  };
  if (object.storageClass !== 'STANDARD') headers['x-amz-storage-class'] = object.storageClass;
  return headers;
}

/** The headers that were stored with an object, as they are sent with its bytes. */
export function storedHeaders(object: ObjectRecord): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'binary/octet-stream', ...object.headers };
  for (const name in object.metadata)
    headers[metadataPrefix + name] = encodeWords(object.metadata[name] ?? '');
  return headers;
}

/** The algorithm that a request wants for the checksum of what it stores. Throws InvalidRequest for an unknown one. */
export function wantedChecksum(request: Headers): ChecksumAlgorithm | undefined {
  const name = request.get('x-amz-checksum-algorithm') ?? request.get('x-amz-sdk-checksum-algorithm');
  return name === null ? undefined : checksumAlgorithm(name);
}

/** An object's checksum, as headers. */
export function checksumHeaders({ checksum }: Pick<ObjectRecord, 'checksum'>): Record<string, string> {
  return checksum
    ? { [checksumHeader(checksum.algorithm)]: checksum.value, 'x-amz-checksum-type': checksum.type }
    : {};
}

const storageClasses: ReadonlySet<string> = new Set([
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'DEEP_ARCHIVE',
  'GLACIER_IR',
]);

/** The storage class that a request asks for. Throws InvalidStorageClass. */
export function storageClassIn(request: Headers): string {
  const name = request.get('x-amz-storage-class') ?? 'STANDARD';
  if (storageClasses.has(name)) return name;
  throw new S3Error('InvalidStorageClass', { details: { StorageClassRequested: name } });
}

/** The headers that a query's `response-*` parameters override. Throws InvalidRequest if the request is not signed. */
export function overriddenHeaders(
  query: ReadonlyMap<string, string>,
  signed: boolean,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of contentHeaderNames) {
    const value = query.get(`response-${name}`);
    if (value === undefined) continue;
    if (!signed) {
      throw new S3Error('InvalidRequest', {
        message: 'Request specific response headers cannot be used for anonymous GET requests.',
      });
    }
    if (!isHeaderText(value))
      throw invalidArgument(`response-${name}`, value, 'Header value cannot be represented');
    headers[name] = value;
  }
  return headers;
}

/** An object's checksum, as elements. */
export function checksumElements({ checksum }: Pick<ObjectRecord, 'checksum'>): XmlObject {
  return checksum ? { [`Checksum${checksum.algorithm}`]: checksum.value, ChecksumType: checksum.type } : {};
}
