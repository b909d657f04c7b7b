import type { HeadObjectCommandOutput } from '@aws-sdk/client-s3';
import { formatBytes } from '#ui/words';

/** A fact about an object: its name and its value. */
export type Fact = readonly [name: string, value: string];

/** The facts about an object, as its page lists them. What is not set is left out. */
export function objectFacts(head: HeadObjectCommandOutput): readonly Fact[] {
  const { ContentLength = 0 } = head;
  const all: readonly (readonly [string, string | undefined])[] = [
    ['Content type', head.ContentType],
    ['Size', sizeText(ContentLength)],
    ['Last modified', head.LastModified && dateText(head.LastModified)],
    ['ETag', head.ETag],
    ['Version ID', head.VersionId],
    ['Storage class', head.StorageClass ?? 'STANDARD'],
    ['Encryption', encryptionOf(head)],
    ...checksums(head),
    ['Parts', head.PartsCount === undefined ? undefined : String(head.PartsCount)],
    ['Cache-Control', head.CacheControl],
    ['Content-Disposition', head.ContentDisposition],
    ['Content-Encoding', head.ContentEncoding],
    ['Content-Language', head.ContentLanguage],
    ['Expires', head.ExpiresString],
    ['Redirects to', head.WebsiteRedirectLocation],
    ['Restored', head.Restore],
    ['Expiration', head.Expiration],
    ['Locked', head.ObjectLockMode && `${head.ObjectLockMode} until ${untilOf(head)}`],
    ['Legal hold', head.ObjectLockLegalHoldStatus],
  ];
  return all.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  );
}

/** A time in UTC: `2026-03-14 09:26:53 UTC`. */
export function dateText(date: Date): string {
  return date
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}

/** A size for people; from 1,000 bytes on, with the exact number of bytes. */
export function sizeText(bytes: number): string {
  return bytes < 1_000 ? formatBytes(bytes) : `${formatBytes(bytes)} (${bytes.toLocaleString('en')} bytes)`;
}

function checksums(head: HeadObjectCommandOutput): (readonly [string, string | undefined])[] {
  const kind = head.ChecksumType === 'COMPOSITE' ? ', of the parts' : '';
  return [
    [`CRC32${kind}`, head.ChecksumCRC32],
    [`CRC32C${kind}`, head.ChecksumCRC32C],
    [`CRC64NVME${kind}`, head.ChecksumCRC64NVME],
    [`SHA-1${kind}`, head.ChecksumSHA1],
    [`SHA-256${kind}`, head.ChecksumSHA256],
  ];
}

function encryptionOf(head: HeadObjectCommandOutput): string | undefined {
  if (head.SSECustomerAlgorithm) return `${head.SSECustomerAlgorithm} with a key of yours (SSE-C)`;
  if (head.ServerSideEncryption === 'AES256') return 'AES256, with keys that S3 manages (SSE-S3)';
  const key = head.SSEKMSKeyId ? `, key ${head.SSEKMSKeyId}` : '';
  return head.ServerSideEncryption && `${head.ServerSideEncryption}${key}`;
}

function untilOf({ ObjectLockRetainUntilDate }: HeadObjectCommandOutput): string {
  return ObjectLockRetainUntilDate ? dateText(ObjectLockRetainUntilDate) : 'further notice';
}
