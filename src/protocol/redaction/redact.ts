/** Removes secret keys from a server's answers. Their replacements are as long, so that lengths and ranges stay right. */
export interface Redactor {
  text(text: string): string;
  /** Changes the bytes in place and returns them. */
  bytes<Bytes extends Uint8Array>(bytes: Bytes): Bytes;
  /** The same for bytes that arrive in pieces, where a key may be split between two. */
  stream(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** Shorter keys are words such as `admin`, and would be found everywhere. S3's own keys are never shorter. */
const shortest = 8;

/** Decodes every byte to one character; keys are ASCII. */
const decoder = new TextDecoder('latin1');
const encoder = new TextEncoder();

/**
 * Some servers repeat what they were sent, in an error or as an echo. A key is found as it is, percent-encoded, and in JSON with
 * a backslash before each slash. A server could disguise a key to get it past this, but such a server has the key already.
 */
export function createRedactor(keys: readonly (string | undefined)[]): Redactor {
  const found = [...new Set(keys.flatMap((key) => (key === undefined ? [] : writingsOf(key))))].filter(
    ({ length }) => length >= shortest,
  );
  const longest = Math.max(1, ...found.map(({ length }) => length));

  const bytes: Redactor['bytes'] = (all) => {
    const text = decoder.decode(all);
    for (const key of found) {
      const mask = encoder.encode(maskFor(key));
      for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) all.set(mask, at);
    }
    return all;
  };
  return {
    text: (text) => found.reduce((rest, key) => rest.replaceAll(key, maskFor(key)), text),
    bytes,
    stream: async function* (chunks) {
      let held = new Uint8Array();
      for await (const chunk of chunks) {
        const all = new Uint8Array(held.length + chunk.length);
        all.set(held);
        all.set(chunk, held.length);
        bytes(all);
        const end = Math.max(0, all.length - longest + 1);
        if (end > 0) yield all.subarray(0, end);
        held = all.subarray(end);
      }
      if (held.length > 0) yield held;
    },
  };
}

function writingsOf(key: string): readonly string[] {
  const percent = encodeURIComponent(key);
  return [
    key,
    percent,
    percent.replace(/%../g, (code) => code.toLowerCase()),
    key.replaceAll('/', '%2F'),
    key.replaceAll('/', String.raw`\/`),
  ];
}

function maskFor({ length }: string): string {
  return '[your key]'.padEnd(length, '*').slice(0, length);
}
