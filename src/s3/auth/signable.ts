import type { RequestUrl } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import type { Signable } from '#protocol/signing';
import type { IncomingBody } from '../body/incoming-body.ts';
import type { Claim } from './credential.ts';

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const fieldName = /^[!#$%&'*+.^_`|~\w-]+$/;
const space = 0x20;
const lastOfAscii = 0x7e;

/** What a claim says is signed of a request, as its sender saw it. */
export async function signable(
  { request, url, body }: { request: Request; url: RequestUrl; body: IncomingBody },
  claim: Claim,
): Promise<Signable> {
  const headers: Record<string, string> = {};
  // Of what cannot be a header's name there is no header; some clients name an empty one.
  const areNames = fieldName.test(claim.signedHeaders.join(''));
  for (const name of claim.signedHeaders) {
    let value = name !== '' && (areNames || fieldName.test(name)) ? request.headers.get(name) : null;
    // A Request shows neither of these two, though its sender signed them.
    if (name === 'host') value = url.host;
    else if (name === 'content-length') value ??= String(await body.sentLength());
    headers[name] = canonicalValue(value ?? '');
  }
  return {
    method: request.method,
    path: canonicalPath(url.pathname),
    query: queryBag(url.search),
    headers,
    payloadHash: claim.payloadHash,
  };
}

/** Trimmed, and with one space wherever there is white space; most values are so already. */
function canonicalValue(value: string): string {
  return isCanonical(value) ? value : value.trim().replace(/\s+/g, ' ');
}

/** Whether a value is sure to be so; it may be so where this does not say it. */
function isCanonical(value: string): boolean {
  let before = space;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code < space || code > lastOfAscii || (code === space && before === space)) return false;
    before = code;
  }
  return before !== space || value === '';
}

function canonicalPath(path: string): string {
  // Where nothing is to be escaped, and nothing is.
  if (/^[\w\-.~/]*$/.test(path)) return path;
  return escape(decode(path)).replaceAll('%2F', '/');
}

/** All parameters but the signature, as the signer takes them. */
function queryBag(search: string): Record<string, string | string[]> {
  const bag: Record<string, string | string[]> = {};
  if (search.length < 2) return bag;
  for (const pair of search.slice(1).split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode((equals < 0 ? pair : pair.slice(0, equals)).replaceAll('+', ' '));
    const value = equals < 0 ? '' : decode(pair.slice(equals + 1).replaceAll('+', ' '));
    const before = Object.hasOwn(bag, name) ? bag[name] : undefined;
    bag[name] = before === undefined ? value : [before, value].flat();
  }
  return bag;
}

function escape(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new S3Error('InvalidURI', { cause });
  }
}
