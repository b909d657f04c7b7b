import type { Query } from '#protocol/address';
import { invalidArgument } from '#protocol/errors';
import { fromBase64, toBase64 } from '#protocol/text';

const mark = 'after:';
const decoder = new TextDecoder('utf-8', { fatal: true });

/** A token with which a listing continues after this place. It is opaque to clients. */
export function writeToken(after: string): string {
  return toBase64(new TextEncoder().encode(mark + after));
}

/** The place in the query's token; `undefined` without a token. Throws InvalidArgument for anything that was never a token. */
export function readToken(query: Query, name: string): string | undefined {
  const token = query.get(name);
  if (token === undefined) return undefined;
  try {
    const text = decoder.decode(fromBase64(token));
    if (text.startsWith(mark)) return text.slice(mark.length);
  } catch {
    // Falls through: a token that cannot be decoded was not written here.
  }
  throw invalidArgument(
    name,
    token === '' ? undefined : token,
    'The continuation token provided is incorrect',
  );
}
