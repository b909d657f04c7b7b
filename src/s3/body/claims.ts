import { S3Error } from '#protocol/errors';
import { type Bytes, fromBase64 } from '#protocol/text';
import { checksumAlgorithm, checksumIn, type ChecksumAlgorithm } from './checksums.ts';
import type { Claims } from './verifier.ts';

/** The longest body that one request may carry. */
const maxBody: Bytes = 5 * 1024 ** 3;

/**
 * What the headers of a request say about its body. Checksums in the query are ignored, as S3 does.
 * Throws InvalidDigest, InvalidRequest, BadDigest or EntityTooLarge.
 * @param withChecksum whether a checksum in the headers is of this body
 */
export function claimsIn(headers: Headers, withChecksum = true): Claims {
  const claims: Claims = {};
  const length = headers.get('x-amz-decoded-content-length') ?? headers.get('content-length');
  if (length !== null) claims.length = parseLength(length);
  const sha256 = headers.get('x-amz-content-sha256');
  if (sha256 !== null && /^[0-9a-f]{64}$/.test(sha256)) claims.sha256 = sha256;
  const md5 = headers.get('content-md5');
  if (md5 !== null) claims.md5 = parseMd5(md5);
  const checksum = withChecksum ? (checksumIn(headers) ?? trailingChecksum(headers)) : undefined;
  const announced = withChecksum ? headers.get('x-amz-sdk-checksum-algorithm') : null;
  if (checksum) claims.checksum = checksum;
  if (checksum && announced !== null) verifyAnnounced(announced, checksum.algorithm);
  if (!checksum && announced !== null) {
    throw new S3Error('InvalidRequest', {
      message:
        'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    });
  }
  return claims;
}

/** Throws BadDigest if a checksum's algorithm is not the announced one. */
function verifyAnnounced(announced: string, algorithm: ChecksumAlgorithm): void {
  const expected = checksumAlgorithm(announced);
  if (expected === algorithm) return;
  throw new S3Error('BadDigest', {
    message: `The ${expected} you specified did not match the calculated checksum.`,
  });
}

function trailingChecksum(headers: Headers): Claims['checksum'] {
  const trailer = /^\s*x-amz-checksum-(\w+)\s*$/i.exec(headers.get('x-amz-trailer') ?? '')?.[1];
  return trailer === undefined ? undefined : { algorithm: checksumAlgorithm(trailer) };
}

function parseLength(text: string): Bytes {
  const length = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(length))
    throw new S3Error('InvalidArgument', { message: 'Content-Length must be a number' });
  if (length > maxBody) {
    throw new S3Error('EntityTooLarge', { details: { ProposedSize: text, MaxSizeAllowed: maxBody } });
  }
  return length;
}

function parseMd5(text: string): string {
  if (fromBase64(text)?.byteLength === 16) return text;
  throw new S3Error('InvalidDigest', { details: { 'Content-MD5': text } });
}
