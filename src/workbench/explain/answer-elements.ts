/** Only this many bytes of an answer are read: errors are short. */
const looked = 8_192;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The texts of an `<Error>`'s elements, by name; empty if the body is not an error. */
export function elementsOf(body: Uint8Array): Readonly<Record<string, string>> {
  // A body that does not begin with `<` cannot be an error.
  if (body[0] !== 0x3c) return {};
  const text = new TextDecoder().decode(body.subarray(0, looked));
  if (!/^(?:<\?xml[^>]*>)?\s*<Error[\s>]/.test(text)) return {};
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/<([\w-]+)>([^<]*)<\/\1>/g)) {
    found[name] ??= unescape(value);
  }
  return found;
}

function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? all;
      const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );
}
