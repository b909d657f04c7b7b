/**
 * A string as bytes that sort as the string's UTF-16 code units do, which is the order of a store's keys. A code unit
 * below 0xff becomes one byte; others become 0xff and two bytes. So nearly all keys take one byte for each character.
 */
export function sortedBytes(text: string): Uint8Array {
  if (narrow.test(text)) return Buffer.from(text, 'latin1');
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0xff) bytes.push(unit);
    else bytes.push(0xff, unit >>> 8, unit & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** The string that such bytes stand for. */
export function fromSortedBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return narrow.test(text) ? text : text.replace(wide, (unit) => String.fromCharCode(wideUnit(unit)));
}

function wideUnit(escaped: string): number {
  return (escaped.charCodeAt(1) << 8) | escaped.charCodeAt(2);
}

const narrow = /^[\0-\u00fe]*$/;
const wide = /\u00ff[\0-\u00ff]{2}/g;
