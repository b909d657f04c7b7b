import { invalidArgument } from '#protocol/errors';
import type { Scope } from '#protocol/signing';
import { rememberLast } from '#protocol/text';

/** What a request says about its own signature, in its header or in its query. */
export interface Claim {
  accessKeyId: string;
  scope: Scope;
  /** Such as `20260131T120000Z`. */
  time: string;
  signedHeaders: readonly string[];
  signature: string;
  payloadHash: string;
}

/** Which key signed, and where and when the signature is valid. */
export type Credential = Readonly<Pick<Claim, 'accessKeyId' | 'scope'>>;

/** Reads `AKIA…/20260131/us-east-1/s3/aws4_request`; `undefined` for a text in another form. */
export const parseCredential = rememberLast((text): Credential | undefined => {
  const parts = text.split('/');
  const [terminator, service, region, day] = parts.slice(-4).reverse();
  if (parts.length < 5 || terminator !== 'aws4_request') return undefined;
  if (service === undefined || region === undefined || day === undefined) return undefined;
  return { accessKeyId: parts.slice(0, -4).join('/'), scope: { day, region, service } };
});

/** Reads `20260131T120000Z` as milliseconds since 1970; `undefined` for a text in another form. */
export const parseTime = rememberLast((text): number | undefined => {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1);
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
});

const payloadHashes: ReadonlySet<string> = new Set([
  'UNSIGNED-PAYLOAD',
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
]);

/** The same value, if a payload hash may have it. Otherwise throws InvalidArgument. */
export function verifyPayloadHash(value: string): string {
  if (payloadHashes.has(value) || /^[0-9a-f]{64}$/.test(value)) return value;
  throw invalidArgument(
    'x-amz-content-sha256',
    value,
    'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.',
  );
}
