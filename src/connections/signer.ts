import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

/** What signs a request. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * Signs a request for S3, its body left out, and answers the signed copy.
 *
 * @param now The time on the signer's clock.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export async function signRequest(
  request: Request,
  credentials: Credentials,
  region: string,
  now = new Date(),
): Promise<Request> {
  const url = new URL(request.url);
  const signer = new SignatureV4({
    credentials,
    region,
    service: 's3',
    sha256: Sha256,
    uriEscapePath: false,
  });
  const { headers } = await signer.sign(
    {
      method: request.method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: {
        ...Object.fromEntries(request.headers),
        host: url.host,
        'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
      },
    },
    { signingDate: now },
  );
  delete headers.host;
  return new Request(request, { headers });
}
