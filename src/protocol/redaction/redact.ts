/** Takes keys out of what a server has answered. What takes their place is as long, so that lengths and ranges stay true. */
export interface Redactor {
  text(text: string): string;
  /** Changes the bytes where they are, and answers them. */
  bytes<Bytes extends Uint8Array>(bytes: Bytes): Bytes;
  /** The same for bytes that come piece by piece, with a key maybe in two of them. */
  stream(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** Shorter ones are words, such as `admin`: they would be found everywhere. S3 has no key that is shorter. */
const shortest = 8;

/** As many signs as there are bytes, whatever they are; keys are ASCII. */
const decoder = new TextDecoder('latin1');
const encoder = new TextEncoder();

/**
 * Some servers repeat what they were sent, in an error or as an echo. A key is found as it is, percent-encoded, and as JSON
 * writes it, with a backslash before each slash; a server that means to hide it from this can, but such a server has it already.
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
