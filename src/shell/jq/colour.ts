import { isArray, isObject, type Json, sortedKeys, toJson, type Writing } from './values.ts';

const bold = '\u001b[1;39m';
const end = '\u001b[0m';
const colours: Readonly<Record<string, string>> = {
  null: '\u001b[1;30m',
  number: '\u001b[0;39m',
  string: '\u001b[0;32m',
  boolean: '\u001b[0;39m',
};

/** A value as text, in the colours of `jq -C`. */
export function colourful(value: Json, writing: Writing, level = 0): string {
  const { indent = '', sortsKeys = false } = writing;
  const line = indent === '' ? '' : `\n${indent.repeat(level + 1)}`;
  const last = indent === '' ? '' : `\n${indent.repeat(level)}`;
  const list = (open: string, items: readonly string[], close: string) =>
    items.length === 0
      ? `${bold}${open}${close}${end}`
      : `${bold}${open}${items.map((item) => line + item).join(`${bold},${end}`)}${bold}${last}${close}${end}`;
  if (isArray(value))
    return list(
      '[',
      value.map((item) => colourful(item, writing, level + 1)),
      ']',
    );
  if (!isObject(value))
    return (colours[value === null ? 'null' : typeof value] ?? '') + toJson(value, writing) + end;
  const keys = sortsKeys ? sortedKeys(value) : [...value.keys()];
  const entries = keys.map(
    (key) =>
      `\u001b[34;1m${toJson(key, writing)}${end}${bold}:${indent === '' ? '' : ' '}${end}` +
      colourful(value.get(key) ?? null, writing, level + 1),
  );
  return list('{', entries, '}');
}
