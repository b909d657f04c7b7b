import { named } from './place.ts';
import { isArray, isObject, type Json, JqError, numberText, toJson, typeOf } from './values.ts';

/** A text as it is, and any other value as JSON. */
export const textOf = (value: Json): string => (typeof value === 'string' ? value : toJson(value));

const entities: Readonly<Record<string, string>> = {
  ...{ '<': '&lt;', '>': '&gt;', '&': '&amp;', "'": '&#39;', '"': '&quot;' },
};
const utf8 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

const formats: Readonly<Record<string, (value: Json) => string>> = {
  text: textOf,
  json: (value) => toJson(value),
  html: (value) => textOf(value).replace(/[<>&'"]/g, (sign) => entities[sign] ?? sign),
  uri: (value) =>
    encodeURIComponent(textOf(value)).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  csv: (value) => cells(value, 'csv', (text) => `"${text.replaceAll('"', '""')}"`).join(','),
  tsv: (value) =>
    cells(value, 'tsv', (text) =>
      text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r'),
    ).join('\t'),
  sh: (value) =>
    (isArray(value) ? value : [value])
      .map((one) => {
        if (isArray(one) || isObject(one)) throw new JqError(`${named(one)} can not be escaped for shell`);
        return typeof one === 'string' ? `'${one.replaceAll("'", String.raw`'\''`)}'` : toJson(one);
      })
      .join(' '),
  base64: (value) => btoa(utf8(textOf(value))),
  base64d: (value) => decode64(textOf(value), value),
};

/** A value as `@csv`, `@uri` and so on have it. */
export function formatted(name: string, value: Json): string {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) throw new JqError(`${name} is not a valid format`);
  return format(value);
}

/** Whether there is a format of this name. */
export const isFormat = (name: string): boolean => Object.hasOwn(formats, name);

function cells(row: Json, name: string, quote: (text: string) => string): readonly string[] {
  if (!isArray(row)) throw new JqError(`${named(row)} cannot be ${name}-formatted, only an array can be`);
  return row.map((cell) => {
    if (typeof cell === 'string') return quote(cell);
    if (typeof cell === 'number') return numberText(cell);
    if (typeof cell === 'boolean') return String(cell);
    if (cell === null) return '';
    throw new JqError(
      `${typeOf(cell)} (${toJson(cell)}) is not valid in a ${name === 'csv' ? 'csv row' : 'tsv row'}`,
    );
  });
}

function decode64(text: string, value: Json): string {
  try {
    const bytes = atob(text.replace(/=+$/, ''));
    return new TextDecoder().decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
  } catch {
    throw new JqError(`${named(value)} is not valid base64 data`);
  }
}
