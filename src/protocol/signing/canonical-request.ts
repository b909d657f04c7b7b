import { escapePath, escapeUri, unescapeForm, unescapeUri } from '#protocol/text';

/** The parts of a request that are signed. */
export interface Signable {
  readonly method: string;
  /** The path as in the address. */
  readonly path: string;
  /** The query as in the address, with its question mark; empty if there is none. */
  readonly search: string;
  /** Only the signed headers, by lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** The hash of the body, or the text that stands for it. */
  readonly payloadHash: string;
}

/** A request in the one form that sender and S3 agree on, as its parts and as a whole. */
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
export function canonicalRequest({
  method,
  path,
  search,
  headers: signed,
  payloadHash,
}: Signable): CanonicalRequest {
  const uri = canonicalPath(path);
  const query = canonicalQuery(search);
  const names = [...signed.keys()].sort();
  const headers = names.map((name) => `${name}:${canonicalValue(signed.get(name) ?? '')}`);
  const signedHeaders = names.join(';');
  const text = [method, uri, query, ...headers, '', signedHeaders, payloadHash].join('\n');
  return { method, uri, query, headers, signedHeaders, payloadHash, text };
}

/** A path escaped exactly once, as S3 escapes. */
function canonicalPath(path: string): string {
  // Shortcut for paths in which nothing is escaped or needs to be.
  return /^[\w\-.~/]*$/.test(path) ? path : escapePath(unescapeUri(path));
}

/** All parameters but the signature, sorted by name, then by value. */
function canonicalQuery(search: string): string {
  if (search.length < 2) return '';
  const pairs: (readonly [name: string, value: string])[] = [];
  for (const pair of search.slice(1).split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = canonicalPart(equals < 0 ? pair : pair.slice(0, equals));
    if (name.toLowerCase() === 'x-amz-signature') continue;
    pairs.push([name, equals < 0 ? '' : canonicalPart(pair.slice(equals + 1))]);
  }
  pairs.sort(([one, oneValue], [other, otherValue]) => compare(one, other) || compare(oneValue, otherValue));
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

function canonicalPart(text: string): string {
  return escapeUri(unescapeForm(text));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const space = 0x20;
const lastOfAscii = 0x7e;

/** A value trimmed, and with one space in place of each run of white space; most values are like that already. */
function canonicalValue(value: string): string {
  return isCanonical(value) ? value : value.trim().replace(/\s+/g, ' ');
}

/** Whether a value is certainly canonical. `false` means only that it may not be. */
function isCanonical(value: string): boolean {
  let before = space;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code < space || code > lastOfAscii || (code === space && before === space)) return false;
    before = code;
  }
  return before !== space || value === '';
}
