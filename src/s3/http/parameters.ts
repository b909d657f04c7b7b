import type { Query } from '#protocol/address';
import { invalidArgument } from '#protocol/errors';

const maxInteger = 2_147_483_647;

/** A count in the query, limited to `most`; `undefined` if it is not there. Throws InvalidArgument. */
export function parseCount(query: Query, name: string, most: number): number | undefined {
  const text = query.get(name);
  if (text === undefined || text === '') return undefined;
  if (!/^-?\d+$/.test(text))
    throw invalidArgument(name, text, `Provided ${name} not an integer or within integer range`);
  const count = Number(text);
  if (count < 0 || count > maxInteger) {
    throw invalidArgument(name, text, `Argument ${name} must be an integer between 0 and ${maxInteger}`);
  }
  return Math.min(count, most);
}

/**
 * How to write keys in XML: as they are, or escaped as in URLs, so that XML can contain any character.
 * Throws InvalidArgument for an encoding other than `url`.
 */
export function keyEncoding(query: Query): (key: string) => string {
  const encoding = query.get('encoding-type');
  if (encoding === undefined) return (key) => key;
  if (encoding !== 'url')
    throw invalidArgument('encoding-type', encoding, 'Invalid Encoding Method specified in Request');
  return urlEncode;
}

/** A key escaped as in a form, with + for a space, except for its slashes. */
export function urlEncode(key: string): string {
  if (/^[A-Za-z0-9/._*-]*$/.test(key)) return key;
  return encodeURIComponent(key)
    .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}
