import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import type { Query } from '#protocol/address';
import { invalidArgument, S3Error } from '#protocol/errors';
import { sameSignature } from '#protocol/signing';
import { toBase64 } from '#protocol/text';
import type { User } from '../user.ts';
import { parseTime } from './credential.ts';

/** What a request says about its own Signature Version 2, which older tools still use. */
export interface OldClaim {
  accessKeyId: string;
  signature: string;
  /** The signed date: the Date header, or the second at which a presigned URL expires. */
  date: string;
  /** When it was signed, if the request says so. */
  time?: number;
}

/** The parts of a request that Signature Version 2 covers. */
export interface OldSignable {
  method: string;
  headers: ReadonlyMap<string, string>;
  /** `/bucket/key`, escaped as it was sent. */
  resource: string;
  query: Query;
}

/** The parameters that are signed, because they change what a request does. */
const signed: ReadonlySet<string> = new Set(
  [
    'accelerate acl analytics cors delete encryption inventory lifecycle location logging metrics notification',
    'object-lock partNumber policy policyStatus publicAccessBlock replication requestPayment restore tagging',
    'torrent uploadId uploads versionId versioning versions website response-cache-control response-expires',
    'response-content-disposition response-content-encoding response-content-language response-content-type',
  ]
    .join(' ')
    .split(' '),
);
/** The parameters of newer configurations, which some signers leave out. */
const maySign: readonly string[] = ['encryption', 'policyStatus', 'publicAccessBlock'];

/**
 * Reads `AWS key:signature` from the Authorization header. Throws InvalidArgument, or AccessDenied without a valid date.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html
 */
export function oldClaimInHeader(authorization: string, headers: Headers): OldClaim {
  const [, accessKeyId = '', signature = ''] = /^\s*AWS\s+([^:\s]+):(\S+)\s*$/.exec(authorization) ?? [];
  if (accessKeyId === '') {
    throw invalidArgument(
      'Authorization',
      authorization,
      'AWS authorization header is invalid.  Expected AwsAccessKeyId:signature',
    );
  }
  const stamp = headers.get('x-amz-date');
  const text = stamp ?? headers.get('date') ?? '';
  const time = parseTime(text) ?? Date.parse(text);
  if (Number.isNaN(time) || time < 0) {
    throw new S3Error('AccessDenied', {
      message: 'AWS authentication requires a valid Date or x-amz-date header',
    });
  }
  // If there is an x-amz-date, it is signed among the `x-amz-` headers instead.
  return { accessKeyId, signature, time, date: stamp === null ? text : '' };
}

/** The same from the query of a presigned URL. Throws AccessDenied if it is incomplete or has expired. */
export function oldClaimInQuery(query: Query, now: Date): OldClaim {
  const accessKeyId = query.get('AWSAccessKeyId');
  const signature = query.get('Signature');
  const date = query.get('Expires');
  if (accessKeyId === undefined || signature === undefined || date === undefined) {
    throw new S3Error('AccessDenied', {
      message: 'Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters',
    });
  }
  if (!/^\d+$/.test(date)) {
    throw new S3Error('AccessDenied', { message: `Invalid date (should be seconds since epoch): ${date}` });
  }
  if (Number(date) * 1000 < now.getTime()) {
    throw new S3Error('AccessDenied', {
      message: 'Request has expired',
      details: { Expires: isoSecond(Number(date) * 1000), ServerTime: isoSecond(now.getTime()) },
    });
  }
  return { accessKeyId, signature, date };
}

/** Throws SignatureDoesNotMatch if the signature is not the user's. */
export function verifyOldSignature(user: User, claim: OldClaim, request: OldSignable): void {
  const { resource } = request;
  // Some clients sign a bucket with a slash after it, but do not send that slash.
  const resources = /^\/[^/]+$/.test(resource) ? [resource, `${resource}/`] : [resource];
  const texts = resources.flatMap((name) =>
    [[], maySign].map((leftOut) => stringToSign(claim, { ...request, resource: name }, leftOut)),
  );
  if (texts.some((text) => sameSignature(sign(user, text), claim.signature))) return;
  throw new S3Error('SignatureDoesNotMatch', {
    details: {
      AWSAccessKeyId: claim.accessKeyId,
      StringToSign: texts[0] ?? '',
      SignatureProvided: claim.signature,
    },
  });
}

/** The Signature Version 2 of a text, in base64. */
function sign({ secretAccessKey }: Pick<User, 'secretAccessKey'>, text: string): string {
  const encoder = new TextEncoder();
  return toBase64(hmac(sha1, encoder.encode(secretAccessKey), encoder.encode(text)));
}

function stringToSign(
  { date }: OldClaim,
  { method, headers, resource, query }: OldSignable,
  leftOut: readonly string[],
): string {
  const own = [...headers].filter(([name]) => name.startsWith('x-amz-')).sort(byName);
  const asked = [...query].filter(([name]) => signed.has(name) && !leftOut.includes(name)).sort(byName);
  const search = asked.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&');
  return [
    method,
    headers.get('content-md5') ?? '',
    headers.get('content-type') ?? '',
    date,
    ...own.map(([name, value]) => `${name}:${value.trim()}`),
    search === '' ? resource : `${resource}?${search}`,
  ].join('\n');
}

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}

function isoSecond(time: number): string {
  return Number.isFinite(time) && Math.abs(time) < 8.64e15
    ? new Date(time).toISOString().replace(/\.\d{3}/, '')
    : String(time);
}
