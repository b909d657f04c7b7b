import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { writeAddress } from '../../s3/index.ts';
import { redact } from './redact.ts';
import type { Keys, RealSettings } from './settings.ts';
import type { Outgoing, Presignable, Transport } from './transport.ts';

/**
 * Signs in the page, and sends from it. No cookie goes along, nobody learns the page's address, and a redirect is not
 * followed: a signature is for one host.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function createDirectTransport(settings: RealSettings, keys: Keys): Transport {
  return async (outgoing) => {
    const { method, body, signal } = outgoing;
    const url = writeAddress({ url: settings.endpoint, addressing: settings.addressing }, outgoing);
    const headers = outgoing.isSigned
      ? await sign(outgoing, url, settings.region, keys)
      : Object.fromEntries(outgoing.headers);
    let response: Response;
    try {
      response = await fetch(url, {
        method,
        headers,
        body: body ?? null,
        signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        cache: 'no-store',
      });
    } catch (error) {
      signal.throwIfAborted();
      throw new TypeError(
        `There was no answer from ${url.host} that this page may read. Most often the bucket's CORS rule does not allow ` +
          `${location.origin} to send ${method}; a wrong endpoint, no network or an ad blocker look the same. ` +
          'Connection → Test connection finds out which it is, and shows the rule to add.',
        { cause: error },
      );
    }
    return redact(response, keys);
  };
}

/**
 * Presigns with the keys. The address carries the access key ID, and the session token where there is one, which open nothing
 * without the secret.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function createPresigner(settings: RealSettings, keys: Keys): (what: Presignable) => Promise<string> {
  return async (what) => {
    const url = writeAddress({ url: settings.endpoint, addressing: settings.addressing }, what);
    const { query = {} } = await signerOf(settings.region, keys).presign(
      {
        ...partsOf(url),
        method: what.method,
        headers: { host: url.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      },
      { expiresIn: what.expiresIn },
    );
    const pairs = Object.entries(query).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`),
    );
    return `${url.origin}${url.pathname}?${pairs.join('&')}`;
  };
}

function signerOf(region: string, keys: Keys): SignatureV4 {
  return new SignatureV4({
    credentials: keys,
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

async function sign(
  { method, headers }: Outgoing,
  url: URL,
  region: string,
  keys: Keys,
): Promise<Record<string, string>> {
  const { headers: signed } = await signerOf(region, keys).sign({
    ...partsOf(url),
    method,
    headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...Object.fromEntries(headers), host: url.host },
  });
  // The browser writes it, and lets nobody else.
  delete signed.host;
  return signed;
}
