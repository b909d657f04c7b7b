import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

/** What signs a request. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What is signed of a request: all of it but its body, whose hash stands among the headers. */
export interface Signable {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** What signs for S3, where a path is escaped once. */
export function s3Signer(credentials: Credentials, region: string): SignatureV4 {
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
export function addressParts(url: URL) {
  const query: Record<string, string[]> = {};
  for (const [name, value] of url.searchParams) (query[name] ??= []).push(value);
  return { protocol: url.protocol, hostname: url.hostname, path: url.pathname, query };
}

/**
 * The headers to send, signature included. A body whose hash is not among them is not signed.
 *
 * @param now The time on the signer's clock.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export async function signHeaders(
  { method, url, headers }: Signable,
  credentials: Credentials,
  region: string,
  now = new Date(),
): Promise<Record<string, string>> {
  const { headers: signed } = await s3Signer(credentials, region).sign(
    {
      ...addressParts(url),
      method,
      headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...headers, host: url.host },
    },
    { signingDate: now },
  );
  // The browser writes it, and lets nobody else.
  delete signed.host;
  return signed;
}

/** Signs a request, its body left out, and answers the signed copy. */
export async function signRequest(
  request: Request,
  credentials: Credentials,
  region: string,
  now?: Date,
): Promise<Request> {
  const { method } = request;
  const headers = Object.fromEntries(request.headers);
  delete headers['x-amz-content-sha256'];
  const signable = { method, url: new URL(request.url), headers };
  return new Request(request, { headers: await signHeaders(signable, credentials, region, now) });
}
