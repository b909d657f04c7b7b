import type { Exchange } from '../../../connections/index.ts';
import type { SignatureClaim } from './claim.ts';

/** A request in the one form that sender and S3 agree on, in its pieces and whole. */
export interface CanonicalRequest {
  readonly method: string;
  readonly uri: string;
  readonly query: string;
  readonly headers: readonly string[];
  readonly signedHeaders: string;
  readonly payloadHash: string;
  readonly text: string;
}

/**
 * Writes a request in its canonical form.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html#canonical-request
 */
export function canonicalRequest(
  { request }: Pick<Exchange, 'request'>,
  claim: SignatureClaim,
  readValue: (value: string) => string = (value) => value,
): CanonicalRequest {
  const { method, url } = request;
  const { pathname, search } = new URL(url);
  const uri = pathname.split('/').map(decode).map(escape).join('/');
  const headers = claim.signedHeaders.map((name) => {
    const value = readValue(valueOf(request, name));
    return `${name}:${value.trim().replace(/\s+/g, ' ')}`;
  });
  const query = canonicalQuery(search);
  const signedHeaders = claim.signedHeaders.join(';');
  const { payloadHash } = claim;
  const text = [method, uri, query, ...headers, '', signedHeaders, payloadHash].join('\n');
  return { method, uri, query, headers, signedHeaders, payloadHash, text };
}

function valueOf({ headers, url, body }: Exchange['request'], name: string): string {
  const value = headers.find(([known]) => known === name)?.[1];
  if (value !== undefined) return value;
  // What the browser adds was not recorded.
  if (name === 'host') return new URL(url).host;
  return name === 'content-length' ? String(body.length) : '';
}

function canonicalQuery(search: string): string {
  return search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      const name = equals < 0 ? pair : pair.slice(0, equals);
      const value = equals < 0 ? '' : pair.slice(equals + 1);
      return [name, value].map((text) => escape(decode(text.replaceAll('+', ' ')))) as [string, string];
    })
    .filter(([name]) => name !== 'X-Amz-Signature')
    .sort(([one, oneValue], [other, otherValue]) => compare(one, other) || compare(oneValue, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function escape(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
