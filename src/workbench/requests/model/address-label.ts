import { unescapeUri } from '#protocol/text';
import { visibleString } from '#ui/words';
import type { Exchange } from '#connections';

/** An address in pieces, so that a narrow line can leave out its middle. */
export interface AddressLabel {
  /** May be cut off at its end. */
  readonly head: string;
  /** Is always to be seen. */
  readonly tail: string;
}

/** Characters of the last segment of a key that are never cut off. */
const tailLength = 24;

/** Parameters that say more of a request than its operation, its key and its step do. */
const telling = /^(?:prefix|delimiter|start-after|versionId|response-content-.*)$/;

/** Where a request goes: bucket, key, and what of the query says more than the operation does. */
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

/** A text on one line: what cannot be seen is shown by its sign, as `␊` for the end of a line. */
export function visible(text: string): string {
  const signed = text.replace(/[\u0000-\u001f\u007f]/g, (char) =>
    String.fromCodePoint(char === '\u007f' ? 0x2421 : 0x2400 + char.charCodeAt(0)),
  );
  return visibleString(signed);
}
