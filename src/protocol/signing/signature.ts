import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { ALGORITHM_IDENTIFIER, getSigningKey, SignatureV4Base } from '@smithy/signature-v4';
import type { Credentials } from './sign-request.ts';
import type { TextHashes } from './text-hashes.ts';

type SourceData = string | ArrayBuffer | ArrayBufferView;

/** SHA-256, or its HMAC when there is a secret, in the form that the SDK's signer takes. */
export class SignerSha256 {
  readonly #hash: { update(bytes: Uint8Array): unknown; digest(): Uint8Array };

  constructor(secret?: SourceData) {
    this.#hash = secret === undefined ? sha256.create() : hmac.create(sha256, bytesOf(secret));
  }

  update(data: SourceData): void {
    this.#hash.update(bytesOf(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {
    throw new Error('A signature is computed once.');
  }
}

/** Where and when a signature is valid. */
export interface Scope {
  /** As `20260131`. */
  day: string;
  region: string;
  service: string;
}

/** A request as its signature sees it. */
export interface Signable {
  method: string;
  /** Escaped once, as S3 escapes. */
  path: string;
  query: Record<string, string | string[]>;
  /** The signed headers alone, by lower-case name. */
  headers: Record<string, string>;
  payloadHash: string;
}

/** What signing came to, step by step; S3 shows the steps when a signature does not match. */
export interface Recomputed {
  canonicalRequest: string;
  stringToSign: string;
  signature: string;
}

/** The SDK's own signer, opened up to put together what someone else has signed. */
class Recomputer extends SignatureV4Base {
  constructor() {
    super({
      service: 's3',
      region: 'us-east-1',
      credentials: { accessKeyId: '', secretAccessKey: '' },
      sha256: SignerSha256,
      uriEscapePath: false,
    });
  }

  canonicalRequest({ method, path, query, headers, payloadHash }: Signable): string {
    const request = { method, path, query, headers, protocol: 'https:', hostname: '' };
    return this.createCanonicalRequest(request, headers, payloadHash);
  }
}

const recomputer = new Recomputer();
const signingKeys = new Map<string, Uint8Array>();
const maxSigningKeys = 100;

/**
 * Signs a request once more, with the secret that its sender should have.
 * @param time as `20260131T120000Z`
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export async function recompute(
  user: Credentials,
  time: string,
  scope: Scope,
  request: Signable,
  hashes: TextHashes,
): Promise<Recomputed> {
  const canonicalRequest = recomputer.canonicalRequest(request);
  const hash = hashes.sha256Of(canonicalRequest);
  const stringToSign = `${ALGORITHM_IDENTIFIER}\n${time}\n${scopeText(scope)}\n${hash}`;
  const signature = hashes.hmacSha256Of(await signingKey(user, scope), stringToSign);
  return { canonicalRequest, stringToSign, signature };
}

/** The scope as it stands in a string to sign. */
export function scopeText({ day, region, service }: Scope): string {
  return `${day}/${region}/${service}/aws4_request`;
}

/** The key that a user signs with on that day. */
export async function signingKey(user: Credentials, { day, region, service }: Scope): Promise<Uint8Array> {
  const name = [user.accessKeyId, user.secretAccessKey, day, region, service].join('/');
  const known = signingKeys.get(name);
  if (known) return known;
  const { accessKeyId, secretAccessKey } = user;
  const key = await getSigningKey(SignerSha256, { accessKeyId, secretAccessKey }, day, region, service);
  if (signingKeys.size >= maxSigningKeys) signingKeys.clear();
  signingKeys.set(name, key);
  return key;
}

/** Whether two signatures are the same, in a time that does not tell where they differ. */
export function sameSignature(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index % Math.max(1, other.length));
  }
  return difference === 0;
}

const encoder = new TextEncoder();

function bytesOf(data: SourceData): Uint8Array {
  if (typeof data === 'string') return encoder.encode(data);
  if (data instanceof Uint8Array) return data;
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
