import { named } from '../place.ts';
import { readJson } from '../read-json.ts';
import { isArray, type Json, JqError } from '../values.ts';
import type { ValueFunction } from './value-function.ts';

function textIn(value: Json, what: string): string {
  if (typeof value !== 'string') throw new JqError(`${named(value)} ${what}`);
  return value;
}

const onText =
  (what: string, work: (text: string) => Json): ValueFunction =>
  (value) =>
    work(textIn(value, what));

/** Only letters of ASCII change. */
const ascii = (letters: RegExp, change: (letter: string) => string) => (text: string) =>
  text.replace(letters, change);

/** Functions of texts. */
export const texts: Readonly<Record<string, ValueFunction>> = {
  'utf8bytelength/0': onText(
    'only strings have UTF-8 byte length',
    (text) => new TextEncoder().encode(text).length,
  ),
  'ascii_downcase/0': onText(
    'cannot be changed in case',
    ascii(/[A-Z]/g, (letter) => letter.toLowerCase()),
  ),
  'ascii_upcase/0': onText(
    'cannot be changed in case',
    ascii(/[a-z]/g, (letter) => letter.toUpperCase()),
  ),
  'explode/0': onText('cannot be exploded', (text) => Array.from(text, (sign) => sign.codePointAt(0) ?? 0)),
  'implode/0': (value) => {
    if (!isArray(value)) throw new JqError('implode input must be an array');
    return String.fromCodePoint(...value.map(Number));
  },
  'trim/0': onText('cannot be trimmed', (text) => text.trim()),
  'ltrim/0': onText('cannot be trimmed', (text) => text.trimStart()),
  'rtrim/0': onText('cannot be trimmed', (text) => text.trimEnd()),
  'ltrimstr/1': (value, start) =>
    typeof value === 'string' && typeof start === 'string' && value.startsWith(start)
      ? value.slice(start.length)
      : value,
  'rtrimstr/1': (value, end) =>
    typeof value === 'string' && typeof end === 'string' && end !== '' && value.endsWith(end)
      ? value.slice(0, -end.length)
      : value,
  'startswith/1': (value, start) => {
    if (typeof value !== 'string' || typeof start !== 'string')
      throw new JqError('startswith() requires string inputs');
    return value.startsWith(start);
  },
  'endswith/1': (value, end) => {
    if (typeof value !== 'string' || typeof end !== 'string')
      throw new JqError('endswith() requires string inputs');
    return value.endsWith(end);
  },
  'split/1': (value, by) => {
    if (typeof value !== 'string' || typeof by !== 'string')
      throw new JqError('split input and separator must be strings');
    if (value === '') return [];
    return by === '' ? Array.from(value) : value.split(by);
  },
  'tonumber/0': (value) => {
    if (typeof value === 'number') return value;
    const text = textIn(value, 'cannot be parsed as a number');
    if (!/^\s*-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(text))
      throw new JqError(`${named(value)} cannot be parsed as a number`);
    return Number(text);
  },
  'fromjson/0': (value) => {
    const text = textIn(value, 'only strings can be parsed');
    try {
      const [first, second] = readJson(text);
      if (first !== undefined && second === undefined) return first;
    } catch (error) {
      if (error instanceof JqError) throw new JqError(`${error.message} (while parsing '${text}')`);
      throw error;
    }
    throw new JqError(`Unexpected extra JSON values (while parsing '${text}')`);
  },
};
