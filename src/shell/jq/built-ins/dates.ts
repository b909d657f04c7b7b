import { textOf } from '../format.ts';
import { named } from '../place.ts';
import { isArray, type Json, JqError } from '../values.ts';
import type { ValueFunction } from './value-function.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
months.push('September', 'October', 'November', 'December');
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const two = (value: number) => String(value).padStart(2, '0');
const dayOfYear = (date: Date) =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0)) / 86_400_000);

/** A moment taken apart: year, month from 0, day, hours, minutes, seconds, day of the week, day of the year. */
function brokenDown(seconds: number): readonly number[] {
  const date = new Date(Math.floor(seconds) * 1000);
  return [
    ...[
      date.getUTCFullYear(),
      date.getUTCMonth(),
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
    ],
    ...[date.getUTCSeconds() + (seconds - Math.floor(seconds)), date.getUTCDay(), dayOfYear(date)],
  ];
}

function dateOf(value: Json, what: string): Date {
  if (typeof value === 'number') return new Date(Math.floor(value) * 1000);
  if (!isArray(value) || value.length < 6) throw new JqError(`${what} requires array of 6 numbers`);
  const [year = 0, month = 0, day = 1, hours = 0, minutes = 0, seconds = 0] = value.map((part) => {
    if (typeof part !== 'number') throw new JqError(`${what} requires parsed datetime inputs`);
    return Math.floor(part);
  });
  return new Date(Date.UTC(year, month, day, hours, minutes, seconds));
}

const written: Readonly<Record<string, (date: Date) => string>> = {
  Y: (date) => String(date.getUTCFullYear()),
  y: (date) => two(date.getUTCFullYear() % 100),
  m: (date) => two(date.getUTCMonth() + 1),
  d: (date) => two(date.getUTCDate()),
  e: (date) => String(date.getUTCDate()).padStart(2),
  H: (date) => two(date.getUTCHours()),
  I: (date) => two(date.getUTCHours() % 12 || 12),
  M: (date) => two(date.getUTCMinutes()),
  S: (date) => two(date.getUTCSeconds()),
  p: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  j: (date) => String(dayOfYear(date) + 1).padStart(3, '0'),
  A: (date) => days[date.getUTCDay()] ?? '',
  a: (date) => days[date.getUTCDay()]?.slice(0, 3) ?? '',
  B: (date) => months[date.getUTCMonth()] ?? '',
  b: (date) => months[date.getUTCMonth()]?.slice(0, 3) ?? '',
  u: (date) => String(date.getUTCDay() || 7),
  w: (date) => String(date.getUTCDay()),
  s: (date) => String(Math.floor(date.getTime() / 1000)),
  Z: () => 'UTC',
  z: () => '+0000',
  n: () => '\n',
  t: () => '\t',
  '%': () => '%',
};
const combined: Readonly<Record<string, string>> = {
  ...{
    T: '%H:%M:%S',
    F: '%Y-%m-%d',
    D: '%m/%d/%y',
    R: '%H:%M',
    c: '%a %b %e %H:%M:%S %Y',
    x: '%m/%d/%y',
    X: '%H:%M:%S',
  },
};

const whole = (format: string) =>
  format.replace(/%([TFDRcxX])/g, (_, letter: string) => combined[letter] ?? '');

function unknown(letter: string, what: string): never {
  throw new JqError(`${what}: %${letter} is not here`);
}

const read: Readonly<Record<string, string>> = {
  ...{ Y: String.raw`(?<Y>\d{4})`, m: String.raw`(?<m>\d{1,2})`, d: String.raw`\s*(?<d>\d{1,2})` },
  ...{ H: String.raw`(?<H>\d{1,2})`, M: String.raw`(?<M>\d{1,2})`, S: String.raw`(?<S>\d{1,2})` },
  ...{ e: String.raw`\s*(?<d>\d{1,2})`, y: String.raw`(?<y>\d{2})`, s: String.raw`(?<s>-?\d+)` },
  ...{ Z: '[A-Za-z]+', z: String.raw`(?<z>[-+]\d\d:?\d\d|Z)`, A: '[A-Za-z]+', a: '[A-Za-z]+' },
  ...{
    B: '(?<B>[A-Za-z]+)',
    b: '(?<B>[A-Za-z]+)',
    j: String.raw`\d{1,3}`,
    p: '(?<p>[AaPp][Mm])',
    I: String.raw`(?<H>\d{1,2})`,
  },
  ...{ '%': '%', n: String.raw`\s+`, t: String.raw`\s+` },
};

function parse(value: Json, format: Json): Json {
  if (typeof value !== 'string') throw new JqError(`strptime/1 requires string inputs and arguments`);
  const source = whole(textOf(format))
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/%(.)/g, (_, letter: string) => read[letter] ?? unknown(letter, 'strptime'))
    .replace(/ +/g, String.raw`\s*`);
  const found = new RegExp(`^${source}$`).exec(value)?.groups;
  if (!found) throw new JqError(`date "${value}" does not match format "${textOf(format)}"`);
  if (found.s !== undefined) return brokenDown(Number(found.s));
  const month =
    found.B === undefined
      ? Number(found.m ?? 1) - 1
      : months.findIndex((name) => name.slice(0, 3).toLowerCase() === found.B?.slice(0, 3).toLowerCase());
  const year =
    found.Y ?? (found.y === undefined ? 1900 : Number(found.y) + (Number(found.y) < 69 ? 2000 : 1900));
  const half = found.p === undefined ? 0 : found.p.toLowerCase() === 'pm' ? 12 : 0;
  const hours = found.p === undefined ? Number(found.H ?? 0) : (Number(found.H ?? 0) % 12) + half;
  const time = Date.UTC(
    Number(year),
    month,
    Number(found.d ?? 1),
    hours,
    Number(found.M ?? 0),
    Number(found.S ?? 0),
  );
  return brokenDown(time / 1000);
}

const write: ValueFunction = (value, format) => {
  if (typeof value !== 'number' && !isArray(value))
    throw new JqError(`strftime/1 requires parsed datetime inputs`);
  const date = dateOf(value, 'strftime/1');
  return whole(textOf(format)).replace(
    /%(.)/g,
    (_, letter: string) => written[letter]?.(date) ?? unknown(letter, 'strftime'),
  );
};

/** Functions of time, which is that of Greenwich. */
export const dates: Readonly<Record<string, ValueFunction>> = {
  'now/0': () => Date.now() / 1000,
  'mktime/0': (value) => {
    if (!isArray(value)) throw new JqError('mktime requires array of 6 numbers');
    return Math.floor(dateOf(value, 'mktime').getTime() / 1000);
  },
  'gmtime/0': (value) => {
    if (typeof value !== 'number') throw new JqError(`gmtime() requires a number, not ${named(value)}`);
    return brokenDown(value);
  },
  'localtime/0': (value) => brokenDown(Number(value)),
  'strftime/1': write,
  'strflocaltime/1': write,
  'strptime/1': parse,
};
