import { escapeUri } from '#protocol/text';
import {
  algorithm,
  type Credentials,
  type Scope,
  scopeText,
  signatureOf,
  signingKey,
  signingTime,
} from './signature.ts';
import { portableTextHashes } from './text-hashes.ts';

/** The parts of a request to sign: all but its body, whose hash is among the headers. */
export interface Unsigned {
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

const unsignedPayload = 'UNSIGNED-PAYLOAD';

/** Headers that are not signed, because proxies on the way may change them. */
const unsignable =
  /^(authorization|cache-control|connection|expect|from|keep-alive|max-forwards|pragma|referer|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id|proxy-.*|sec-.*)$/;

/**
 * The headers to send, including the signature, but not `host`, which the sender adds. A body whose hash is not among the given
 * headers is not signed.
 * @param now the time on the signer's clock
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function signHeaders(
  { method, url, headers }: Unsigned,
  credentials: Credentials,
  region: string,
  now = new Date(),
): Record<string, string> {
  const { accessKeyId, sessionToken } = credentials;
  const { time, scope } = momentOf(now, region);
  const payloadHash = headers['x-amz-content-sha256'] ?? unsignedPayload;
  const sent: Record<string, string> = {
    ...headers,
    'x-amz-content-sha256': payloadHash,
    'x-amz-date': time,
    ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
  };
  const signed = new Map(Object.entries(sent).filter(([name]) => !unsignable.test(name)));
  signed.set('host', url.host);
  const { pathname: path, search } = url;
  const signable = { method, path, search, headers: signed, payloadHash };
  const { signature } = signatureOf(signable, credentials, { time, scope });
  const names = [...signed.keys()].sort().join(';');
  sent.authorization = `${algorithm} Credential=${accessKeyId}/${scopeText(scope)}, SignedHeaders=${names}, Signature=${signature}`;
  return sent;
}

/** Signs a request without its body and returns the signed copy. */
export function signRequest(request: Request, credentials: Credentials, region: string, now?: Date): Request {
  const { method } = request;
  const headers = Object.fromEntries(request.headers);
  delete headers['x-amz-content-sha256'];
  return new Request(request, {
    headers: signHeaders({ method, url: new URL(request.url), headers }, credentials, region, now),
  });
}

/**
 * The address with a signature in it that is valid for `expiresIn` seconds.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function presign(
  { method, url, expiresIn }: Pick<Unsigned, 'method' | 'url'> & { readonly expiresIn: number },
  credentials: Credentials,
  region: string,
  now = new Date(),
): string {
  const { accessKeyId, sessionToken } = credentials;
  const { time, scope } = momentOf(now, region);
  const own = Object.entries({
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Content-Sha256': unsignedPayload,
    'X-Amz-Credential': `${accessKeyId}/${scopeText(scope)}`,
    'X-Amz-Date': time,
    'X-Amz-Expires': String(expiresIn),
    ...(sessionToken !== undefined && { 'X-Amz-Security-Token': sessionToken }),
    'X-Amz-SignedHeaders': 'host',
  }).map(([name, value]) => `${name}=${escapeUri(value)}`);
  const search = `?${[...url.search.slice(1).split('&'), ...own].filter((pair) => pair !== '').join('&')}`;
  const { pathname: path } = url;
  const headers = new Map([['host', url.host]]);
  const signable = { method, path, search, headers, payloadHash: unsignedPayload };
  const { signature } = signatureOf(signable, credentials, { time, scope });
  return `${url.origin}${path}${search}&X-Amz-Signature=${signature}`;
}

/** The signature of a text, such as the policy of a form. */
export function signText(text: string, credentials: Credentials, region: string, now: Date): string {
  return portableTextHashes.hmacSha256Of(signingKey(credentials, momentOf(now, region).scope), text);
}

/** When and where a signature is made. */
export function momentOf(now: Date, region: string): { readonly time: string; readonly scope: Scope } {
  const time = signingTime(now);
  return { time, scope: { day: time.slice(0, 8), region, service: 's3' } };
}
