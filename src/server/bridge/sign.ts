import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentialIdentity } from '@smithy/types';

/** A request to be signed: all of it but its body. */
export interface Unsigned {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The headers that the request is to be sent with, signature included. The body is not part of the signature unless its
 * hash is among the headers.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export async function sign(
  { method, url, headers }: Unsigned,
  credentials: AwsCredentialIdentity,
  region: string,
): Promise<Record<string, string>> {
  const signed = await signerOf(credentials, region).sign({
    ...partsOf(url),
    method,
    headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...headers, host: url.host },
  });
  return signed.headers;
}

/**
 * The address with a signature in it, good for so many seconds.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export async function presign(
  { method, url, expiresIn }: Pick<Unsigned, 'method' | 'url'> & { readonly expiresIn: number },
  credentials: AwsCredentialIdentity,
  region: string,
): Promise<string> {
  const headers = { host: url.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' };
  const signer = signerOf(credentials, region);
  const { query = {} } = await signer.presign({ ...partsOf(url), method, headers }, { expiresIn });
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`),
  );
  return `${url.origin}${url.pathname}?${pairs.join('&')}`;
}

/** The signature of a text, such as the policy of a form. */
export function signText(
  text: string,
  credentials: AwsCredentialIdentity,
  region: string,
  signingDate: Date,
): Promise<string> {
  return signerOf(credentials, region).sign(text, { signingDate });
}

function signerOf(credentials: AwsCredentialIdentity, region: string): SignatureV4 {
  return new SignatureV4({
    credentials,
    region,
    service: 's3',
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });
}

/** An address as the signer takes it apart. */
function partsOf(url: URL) {
  const query: Record<string, string[]> = {};
  for (const [name, value] of url.searchParams) (query[name] ??= []).push(value);
  return { protocol: url.protocol, hostname: url.hostname, path: url.pathname, query };
}
