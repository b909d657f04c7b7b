import type { Query } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import { parseCredential, parseTime, type Claim } from './credential.ts';

const maxExpires = 604_800;

/**
 * Reads a signature from the query of a presigned URL.
 * Throws AuthorizationQueryParametersError if it is malformed, AccessDenied if it has expired.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function claimInQuery(query: Query, headers: Headers, now: Date): Claim {
  if (query.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') {
    throw malformed('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"');
  }
  const credential = parseCredential(required(query, 'X-Amz-Credential'));
  if (!credential) {
    throw malformed(
      'Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
    );
  }
  const time = required(query, 'X-Amz-Date');
  const signedAt = parseTime(time);
  if (signedAt === undefined)
    throw malformed("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
  verifyExpiry(required(query, 'X-Amz-Expires'), signedAt, now);
  return {
    ...credential,
    time,
    signedHeaders: required(query, 'X-Amz-SignedHeaders').toLowerCase().split(';'),
    signature: required(query, 'X-Amz-Signature'),
    payloadHash:
      headers.get('x-amz-content-sha256') ?? query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
  };
}

function verifyExpiry(expires: string, signedAt: number, now: Date): void {
  if (!/^-?\d+$/.test(expires)) throw malformed('X-Amz-Expires should be a number');
  const seconds = Number(expires);
  if (seconds < 0) throw malformed('X-Amz-Expires must be non-negative');
  if (seconds > maxExpires) {
    throw malformed(
      'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
    );
  }
  const end = signedAt + seconds * 1000;
  if (now.getTime() <= end) return;
  throw new S3Error('AccessDenied', {
    message: 'Request has expired',
    details: {
      'X-Amz-Expires': expires,
      Expires: new Date(end).toISOString().replace('.000', ''),
      ServerTime: now.toISOString().replace(/\.\d{3}/, ''),
    },
  });
}

function required(query: Query, name: string): string {
  const value = query.get(name);
  if (value !== undefined) return value;
  throw malformed(
    'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
  );
}

function malformed(message: string): S3Error {
  return new S3Error('AuthorizationQueryParametersError', { message });
}
