/**
 * `node:querystring`.
 *
 * @see https://nodejs.org/api/querystring.html
 */
type Values = Readonly<Record<string, unknown>>;

/** Percent-encodes text for a query. */
export const escape = (text: string): string => encodeURIComponent(text);

/** Decodes percent-encoding; text that is not validly encoded stays. */
export function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The parameters of a query, those that come more than once as arrays. */
export function parse(query: string, separator = '&', equals = '='): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = Object.create(null) as Record<string, string>;
  for (const part of query.split(separator)) {
    if (part === '') continue;
    const at = part.indexOf(equals);
    const read = (text: string) => unescape(text.replaceAll('+', ' '));
    const name = read(at < 0 ? part : part.slice(0, at));
    const value = at < 0 ? '' : read(part.slice(at + equals.length));
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

/** The query that has these parameters. */
export function stringify(values: Values, separator = '&', equals = '='): string {
  const text = (value: unknown) =>
    ['string', 'bigint', 'boolean'].includes(typeof value) || Number.isFinite(value)
      ? escape(String(value))
      : '';
  return Object.entries(values)
    .flatMap(([name, value]) => [value].flat().map((one) => `${escape(name)}${equals}${text(one)}`))
    .join(separator);
}

export { parse as decode, stringify as encode };
export default { decode: parse, encode: stringify, escape, parse, stringify, unescape };
