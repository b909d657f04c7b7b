/** A value of JSON. Objects keep the order in which their keys came, whatever these are. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;

/** What a program of `jq` fails with: any value, which is mostly a text. */
export class JqError extends Error {
  readonly value: Json;

  constructor(value: Json) {
    super(typeof value === 'string' ? value : `${toJson(value)} (not a string)`);
    this.value = value;
  }
}

export const isArray = (value: Json): value is readonly Json[] => Array.isArray(value);
export const isObject = (value: Json): value is JsonObject => value instanceof Map;
export const isTrue = (value: Json): boolean => value !== null && value !== false;

const order = ['null', 'false', 'true', 'number', 'string', 'array', 'object'] as const;

/** The name of a value's type, as `type` has it. */
export function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  return isObject(value) ? 'object' : typeof value;
}

const rank = (value: Json) =>
  order.indexOf((typeof value === 'boolean' ? String(value) : typeOf(value)) as (typeof order)[number]);
const byCode = (one: string, other: string) => {
  const [a, b] = [Array.from(one), Array.from(other)];
  const at = a.findIndex((sign, index) => sign !== b[index]);
  if (at === -1) return a.length - b.length;
  return at >= b.length ? 1 : (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? 0);
};

/**
 * Which of two values stands first.
 *
 * @see https://jqlang.github.io/jq/manual/v1.7/#sort-sort_by
 */
export function compare(one: Json, other: Json): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'number' && typeof other === 'number')
    return one < other || one !== one ? -1 : one > other ? 1 : 0;
  if (typeof one === 'string' && typeof other === 'string') return byCode(one, other);
  if (isArray(one) && isArray(other)) {
    for (const [index, item] of one.entries()) {
      const against = other[index];
      if (against === undefined) return 1;
      const difference = compare(item, against);
      if (difference !== 0) return difference;
    }
    return one.length - other.length;
  }
  if (isObject(one) && isObject(other)) {
    const [keys, others] = [sortedKeys(one), sortedKeys(other)];
    const values = (object: JsonObject) => keys.map((key) => object.get(key) ?? null);
    return compare(keys, others) || compare(values(one), values(other));
  }
  return 0;
}

export const sortedKeys = (object: JsonObject): readonly string[] => [...object.keys()].sort(byCode);

/** How a value is written: on one line, or indented. */
export interface Writing {
  /** What each level is indented by; nothing is broken into lines where it is empty. */
  readonly indent?: string;
  readonly sortsKeys?: boolean;
  readonly onlyAscii?: boolean;
}

/** A value as text. */
export function toJson(value: Json, writing: Writing = {}, level = 0): string {
  const { indent = '', sortsKeys = false } = writing;
  const line = indent === '' ? '' : `\n${indent.repeat(level + 1)}`;
  const end = indent === '' ? '' : `\n${indent.repeat(level)}`;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return quoted(value, writing.onlyAscii);
  if (isArray(value)) {
    const items = value.map((item) => line + toJson(item, writing, level + 1));
    return items.length === 0 ? '[]' : `[${items.join(',')}${end}]`;
  }
  if (!isObject(value)) return String(value);
  const keys = sortsKeys ? sortedKeys(value) : [...value.keys()];
  const colon = indent === '' ? ':' : ': ';
  const entries = keys.map(
    (key) =>
      line + quoted(key, writing.onlyAscii) + colon + toJson(value.get(key) ?? null, writing, level + 1),
  );
  return entries.length === 0 ? '{}' : `{${entries.join(',')}${end}}`;
}

function quoted(text: string, onlyAscii = false): string {
  const written = JSON.stringify(text).replaceAll('\u007f', String.raw`\u007f`);
  return onlyAscii
    ? written.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : written;
}

/** A number as `jq` writes it: as many digits as it needs, with an exponent where more than 15 zeros would follow. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return 'null';
  if (!Number.isFinite(value)) return value > 0 ? '1.7976931348623157e+308' : '-1.7976931348623157e+308';
  if (Object.is(value, -0)) return '-0';
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const plain = digits.replace('.', '');
  const point = Number(exponent) + 1;
  if (value === 0 || (point > -5 && point <= plain.length + 15)) return plainText(value);
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  return `${value < 0 ? '-' : ''}${digits}e${exponent.startsWith('-') ? '-' : '+'}${power}`;
}

/** Without an exponent. */
function plainText(value: number): string {
  const text = String(value);
  const [, sign = '', whole = '', part = '', exponent = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? [];
  if (whole === '') return text;
  const digits = whole + part;
  const point = Number(exponent) + 1;
  return sign + (point <= 0 ? `0.${'0'.repeat(-point)}${digits}` : digits.padEnd(point, '0'));
}
