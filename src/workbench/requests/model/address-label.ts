import { unescapeUri } from '#protocol/text';
import { visibleString } from '#ui/words';
import type { Exchange } from '#connections';

/** An address in pieces, so that a narrow line can leave out its middle. */
export interface AddressLabel {
  /** The part that may be cut off at its end. */
  readonly head: string;
  /** The part that is always shown. */
  readonly tail: string;
}

/** How many characters at the end of a key's last segment are never cut off. */
const tailLength = 24;

/** Query parameters that add something to what the operation, the key and the step say. */
const telling = /^(?:prefix|delimiter|start-after|versionId|response-content-.*)$/;

/** Where a request goes: bucket, key, and the query parameters that add something to the operation. */
export function addressLabel({ bucket, key, request }: Exchange): AddressLabel {
  const url = new URL(request.url);
  const query = [...url.searchParams]
    .filter(([name, value]) => value !== '' && telling.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const path =
    bucket === undefined ? url.host + unescapeUri(url.pathname) : key ? `${bucket}/${key}` : bucket;
  const text = visible(query === '' ? path : `${path}?${query}`);
  const from = Math.max(text.lastIndexOf('/', text.length - 2) + 1, text.length - tailLength, 0);
  return { head: text.slice(0, from), tail: text.slice(from) };
}

/** A text on one line, with signs for invisible characters, such as `␊` for a line break. */
export function visible(text: string): string {
  const signed = text.replace(/[\u0000-\u001f\u007f]/g, (char) =>
    String.fromCodePoint(char === '\u007f' ? 0x2421 : 0x2400 + char.charCodeAt(0)),
  );
  return visibleString(signed);
}
