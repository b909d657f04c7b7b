import { algorithm, type CanonicalRequest, canonicalRequest, scopeText } from '#protocol/signing';
import { toHex, utf8Of } from '#protocol/text';
import type { Exchange } from '#connections';
import { exampleUser, portableHashes } from '#s3';
import { type NoClaim, readClaim, type SignatureClaim } from './claim.ts';

/** How a signature is computed, step by step. */
export interface SignatureSteps {
  readonly claim: SignatureClaim;
  readonly canonical: CanonicalRequest;
  /** SHA-256 of the canonical request, in hexadecimal. */
  readonly canonicalHash: string;
  readonly scope: string;
  readonly stringToSign: string;
  /** SHA-256 of the body, if the signature covers it and it is short enough to be hashed at once. */
  readonly bodyHash: string | undefined;
  /** What only the owner of the secret can compute. Here only for the example keys, which are public. */
  readonly signed:
    | { readonly chain: readonly KeyStep[]; readonly signature: string; readonly matches: boolean }
    | undefined;
}

/** One step from the secret access key to the key that signs. */
interface KeyStep {
  readonly name: string;
  readonly formula: string;
  /** In hexadecimal. */
  readonly value: string;
}

/** Bodies of up to this many bytes are hashed; the page waits for it. */
const hashLimit = 8_000_000;
const { sha256Of, hmacSha256Of } = portableHashes;

/** Computes the signature of a recorded request step by step, or says why that cannot be done. */
export function signatureSteps(exchange: Pick<Exchange, 'request'>): SignatureSteps | NoClaim {
  const claim = readClaim(exchange);
  if (!('signature' in claim)) return claim;
  const steps = compute(exchange, claim, canonicalOf(exchange, claim));
  if (!steps.signed || steps.signed.matches) return steps;
  // A header's value was recorded with one character per byte; its sender may have signed it as text in UTF-8.
  const inUtf8 = compute(exchange, claim, canonicalOf(exchange, claim, utf8Of));
  return inUtf8.signed?.matches ? inUtf8 : steps;
}

function canonicalOf(
  { request }: Pick<Exchange, 'request'>,
  { signedHeaders, payloadHash }: SignatureClaim,
  readValue: (value: string) => string = (value) => value,
): CanonicalRequest {
  const { pathname: path, search } = new URL(request.url);
  const headers = new Map(signedHeaders.map((name) => [name, readValue(valueOf(request, name))]));
  return canonicalRequest({ method: request.method, path, search, headers, payloadHash });
}

function valueOf({ headers, url, body }: Exchange['request'], name: string): string {
  const value = headers.find(([known]) => known === name)?.[1];
  if (value !== undefined) return value;
  // Headers that the browser adds were not recorded.
  if (name === 'host') return new URL(url).host;
  return name === 'content-length' ? String(body.length) : '';
}

function compute(
  { request: { body } }: Pick<Exchange, 'request'>,
  claim: SignatureClaim,
  canonical: CanonicalRequest,
): SignatureSteps {
  const { accessKeyId, day, region, service, time, payloadHash, signature } = claim;
  const canonicalHash = sha256Of(canonical.text);
  const scope = scopeText({ day, region, service });
  const stringToSign = [algorithm, time, scope, canonicalHash].join('\n');
  const isHashed = /^[0-9a-f]{64}$/.test(payloadHash) && body.length <= hashLimit;
  const chain = accessKeyId === exampleUser.accessKeyId ? keyChain(claim) : undefined;
  const computed = chain && hmacSha256Of(bytesOf(chain.at(-1)?.value ?? ''), stringToSign);
  return {
    claim,
    canonical,
    canonicalHash,
    scope,
    stringToSign,
    bodyHash: isHashed ? hashOf(body) : undefined,
    signed:
      chain && computed !== undefined
        ? { chain, signature: computed, matches: computed === signature }
        : undefined,
  };
}

function keyChain({ day, region, service }: SignatureClaim): readonly KeyStep[] {
  let key = new TextEncoder().encode(`AWS4${exampleUser.secretAccessKey}`);
  return keySteps({ day, region, service }).map(({ name, formula, text }) => {
    const value = hmacSha256Of(key, text);
    key = bytesOf(value);
    return { name, formula, value };
  });
}

/** How the signing key is made, without the secret. */
export function keySteps(claim: Pick<SignatureClaim, 'day' | 'region' | 'service'>) {
  return [
    { name: 'Key for the day', formula: `HMAC("AWS4" + secret access key, "${claim.day}")`, text: claim.day },
    { name: 'Key for the region', formula: `HMAC(key for the day, "${claim.region}")`, text: claim.region },
    {
      name: 'Key for the service',
      formula: `HMAC(key for the region, "${claim.service}")`,
      text: claim.service,
    },
    { name: 'Signing key', formula: 'HMAC(key for the service, "aws4_request")', text: 'aws4_request' },
  ] as const;
}

function hashOf(body: Uint8Array): string {
  const hash = portableHashes.sha256();
  hash.update(body);
  return toHex(hash.digest());
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
