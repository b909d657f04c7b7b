const signs: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '"': '"', '\\': '\\', '/': '/' },
};

/** What stands behind a backslash in a text, and how long it is. */
export function signOf(
  text: string,
  at: number,
): { readonly sign: string; readonly length: number } | undefined {
  const [, code] = /^u([\da-fA-F]{4})/.exec(text.slice(at, at + 5)) ?? [];
  if (code !== undefined) return { sign: String.fromCharCode(Number.parseInt(code, 16)), length: 5 };
  const sign = signs[text.charAt(at)];
  return sign === undefined ? undefined : { sign, length: 1 };
}
