const encoder = new TextEncoder();
// Plain ASCII, short of the two characters that the escape below stands for, is its own encoding.
const plain = /^[\u0002-\u007f]*$/;

/**
 * A key as a string whose order by UTF-16 code units is S3's order of keys, by bytes of UTF-8. It keeps prefixes, is the
 * key itself for ASCII, and never holds a NUL, which is thus free to separate a key from what follows it.
 */
export function sortableKey(key: string): string {
  if (plain.test(key)) return key;
  let encoded = '';
  for (const byte of encoder.encode(key)) {
    encoded += byte < 2 ? `\u0001${String.fromCharCode(byte + 1)}` : String.fromCharCode(byte);
  }
  return encoded;
}

/** A string after every sortable key with that prefix, and before every other that comes later. */
export function afterPrefix(sortablePrefix: string): string {
  return `${sortablePrefix}\uffff`;
}
