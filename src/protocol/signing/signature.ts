import { canonicalRequest, type Signable } from './canonical-request.ts';
import { bytesOf, hmacSha256, portableTextHashes, type TextHashes } from './text-hashes.ts';

/** The keys to sign with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Sent along with the signature by temporary credentials. */
  readonly sessionToken?: string | undefined;
}

/** Where and when a signature is valid. */
export interface Scope {
  /** Such as `20260131`. */
  day: string;
  region: string;
  service: string;
}

/** The results of signing, step by step; S3 shows the steps when a signature does not match. */
export interface SigningSteps {
  canonicalRequest: string;
  stringToSign: string;
  signature: string;
}

/** The name of Signature Version 4. */
export const algorithm = 'AWS4-HMAC-SHA256';

const signingKeys = new Map<string, Uint8Array>();
const maxSigningKeys = 100;

/**
 * Signs a request, either to send it or to compare the result with the sender's signature.
 * @param time such as `20260131T120000Z`
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function signatureOf(
  request: Signable,
  credentials: Credentials,
  { time, scope }: { readonly time: string; readonly scope: Scope },
  hashes: TextHashes = portableTextHashes,
): SigningSteps {
  const { text } = canonicalRequest(request);
  const stringToSign = [algorithm, time, scopeText(scope), hashes.sha256Of(text)].join('\n');
  const signature = hashes.hmacSha256Of(signingKey(credentials, scope), stringToSign);
  return { canonicalRequest: text, stringToSign, signature };
}

/** The scope as written in a string to sign and in a credential. */
export function scopeText({ day, region, service }: Scope): string {
  return `${day}/${region}/${service}/aws4_request`;
}

/** The key that signs on this day in this region. */
export function signingKey(credentials: Credentials, { day, region, service }: Scope): Uint8Array {
  const { accessKeyId, secretAccessKey } = credentials;
  const name = [accessKeyId, secretAccessKey, day, region, service].join('/');
  const known = signingKeys.get(name);
  if (known) return known;
  const key = [day, region, service, 'aws4_request'].reduce(hmacSha256, bytesOf(`AWS4${secretAccessKey}`));
  if (signingKeys.size >= maxSigningKeys) signingKeys.clear();
  signingKeys.set(name, key);
  return key;
}

/** A time as signatures write it, such as `20260131T120000Z`. */
export function signingTime(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Whether two signatures are the same. The time this takes does not reveal where they differ. */
export function sameSignature(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index % Math.max(1, other.length));
  }
  return difference === 0;
}
