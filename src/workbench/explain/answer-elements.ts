/** Only so much of an answer is looked at: errors are short. */
const looked = 8_192;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The text of an `<Error>`'s elements by name; none when a body is no error. */
export function elementsOf(body: Uint8Array): Readonly<Record<string, string>> {
  // `<`: whatever else a body is, it is not looked at further.
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
