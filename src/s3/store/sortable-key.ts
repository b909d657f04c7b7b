const encoder = new TextEncoder();
// ASCII is its own encoding, except for the two characters that are escaped below.
const plain = /^[\u0002-\u007f]*$/;

/**
 * A key as a string whose order by UTF-16 code units is S3's order of keys, which is by bytes of UTF-8. It preserves prefixes, is
 * the key itself for nearly all ASCII, and never contains a NUL, which can therefore separate a key from what follows it.
 */
export function sortableKey(key: string): string {
  if (plain.test(key)) return key;
  let encoded = '';
  for (const byte of encoder.encode(key)) {
    encoded += byte < 2 ? `\u0001${String.fromCharCode(byte + 1)}` : String.fromCharCode(byte);
  }
  return encoded;
}

/** A string that sorts after every sortable key with this prefix, and before all keys that come later. */
export function afterPrefix(sortablePrefix: string): string {
  return `${sortablePrefix}\uffff`;
}
