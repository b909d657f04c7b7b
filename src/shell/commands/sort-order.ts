import { CommandProblem } from '../command.ts';

/** Which of two lines stands first. */
export type Order = (one: string, other: string) => number;

const keyPattern = /^(\d+)(?:\.(\d+))?([a-zA-Z]*)(?:,(\d+)(?:\.(\d+))?([a-zA-Z]*))?$/;

/**
 * The order by a key: `3`, `2,2`, `1.9nr`.
 *
 * @param letters What all keys go by that have no letters of their own.
 * @param separator What is between columns; blanks, where none is given.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sort.html
 */
export function orderOf(key: string, letters: string, separator: string | undefined): Order {
  const [, from, fromSign, one = '', to, toSign, other = ''] = keyPattern.exec(key) ?? [];
  if (from === undefined || Number(from) < 1)
    throw new CommandProblem(`invalid key: ${key}`, 'As in: sort -k 3 -n list.txt', 2);
  const own = one + other === '' ? letters : one + other;
  // A line is compared many times, and taken apart once.
  const parts = new Map<string, string>();
  const partOf = (line: string) => {
    const known = parts.get(line);
    if (known !== undefined) return known;
    const part = takePart(line);
    parts.set(line, part);
    return part;
  };
  const takePart = (line: string) => {
    const columns = columnsOf(line, separator);
    const start = (columns[Number(from) - 1]?.at ?? line.length) + Number(fromSign ?? 1) - 1;
    const last = columns[Number(to ?? columns.length) - 1];
    const isCut = toSign !== undefined && Number(toSign) > 0;
    const end = last === undefined ? line.length : isCut ? last.at + Number(toSign) : last.at + last.length;
    const part = line.slice(start, end);
    return own.includes('b') ? part.trimStart() : part;
  };
  const compare = compareBy(own);
  const sign = own.includes('r') ? -1 : 1;
  return (left, right) => sign * compare(partOf(left), partOf(right));
}

interface Column {
  readonly at: number;
  readonly length: number;
}

/** Where columns are. Blanks belong to the column behind them. */
function columnsOf(line: string, separator: string | undefined): readonly Column[] {
  if (separator === undefined)
    return [...line.matchAll(/[ \t]*[^ \t]+/g)].map(({ index, 0: text }) => ({
      at: index,
      length: text.length,
    }));
  let at = 0;
  return line.split(separator).map(({ length }) => {
    const column = { at, length };
    at += length + separator.length;
    return column;
  });
}

const byText: Order = (one, other) => Number(one > other) - Number(one < other);
const by =
  (value: (text: string) => number): Order =>
  (one, other) => {
    const [a, b] = [value(one), value(other)];
    return Number(a > b) - Number(a < b);
  };

function compareBy(letters: string): Order {
  if (letters.includes('h')) return by(sizeIn);
  if (letters.includes('n')) return by((text) => Number(/^\s*-?\d*\.?\d*/.exec(text)?.[0]) || 0);
  if (letters.includes('g')) return by((text) => Number.parseFloat(text) || 0);
  if (letters.includes('V')) return byVersion;
  return letters.includes('f') ? (one, other) => byText(one.toUpperCase(), other.toUpperCase()) : byText;
}

/** `2K`, `1.5M`: first by the letter, then by the number. */
function sizeIn(text: string): number {
  const [, number = '0', unit = ''] = /^\s*(-?\d*\.?\d+)([KMGTPEkmgtpe]?)/.exec(text) ?? [];
  return Number(number) * 1024 ** ' KMGTPE'.indexOf(unit === '' ? ' ' : unit.toUpperCase());
}

const byVersion: Order = (one, other) => {
  const parts = (text: string) => text.match(/\d+|\D+/g) ?? [];
  const [left, right] = [parts(one), parts(other)];
  for (const [index, part] of left.entries()) {
    const against = right[index];
    if (against === undefined) return 1;
    const areNumbers = /^\d/.test(part) && /^\d/.test(against);
    const difference = areNumbers ? Number(part) - Number(against) : byText(part, against);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};
