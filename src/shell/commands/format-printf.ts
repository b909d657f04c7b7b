import { CommandProblem } from '../command.ts';
import { numberOf } from '../expand/arithmetic/numbers.ts';
import { quotedOnOneLine } from '../expand/change-text.ts';
import { textOf } from '../run/text-of-bytes.ts';

const escapes: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v', e: '\u001b', '\\': '\\' },
};

/** Bytes by their numbers, one after the other: a letter may take several. */
const codes = String.raw`(?:\\x[0-9a-fA-F]{1,2}|\\0?[0-7]{1,3})+`;

/** Text in which `\n`, `\t`, `\0101`, `\x41` and their kind stand for what they mean; bytes that are no text as {@link textOf} has them. */
export function unescape(text: string): string {
  return text.replace(new RegExp(`${codes}|\\\\([^])`, 'g'), (whole, sign?: string) =>
    sign === undefined ? textOfCodes(whole) : (escapes[sign] ?? whole),
  );
}

function textOfCodes(written: string): string {
  const numbers = (written.match(/\\x?[0-9a-fA-F]+/g) ?? []).map((code) =>
    code.startsWith('\\x') ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 8) & 255,
  );
  return textOf(Uint8Array.from(numbers));
}

/**
 * Text by a pattern of `printf`, as {@link unescape} has it. The pattern is used again while there are values left.
 *
 * @throws CommandProblem where the pattern asks for what is not here.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/printf.html
 */
export function formatPrintf(pattern: string, values: readonly string[]): string {
  const left = [...values];
  let text = '';
  const counted = (given: string | undefined) => (given === '*' ? (left.shift() ?? '') : given);
  do {
    const before = left.length;
    text += pattern.replace(
      new RegExp(`${codes}|\\\\[^]|%(?:([-+ 0#]*)(\\*|\\d*)(?:\\.(\\*|\\d*))?([a-zA-Z%(]))?`, 'g'),
      (...found) => {
        const [whole, flags = '', width, precision, kind] = found as [string, ...(string | undefined)[]];
        if (!whole.startsWith('%')) return unescape(whole);
        if (kind === '%') return '%';
        if (kind === undefined) throw new CommandProblem("`%': missing format character", '%% prints a %.');
        const room = Number(counted(width));
        const exact = counted(precision);
        return pad(
          convert(kind, left.shift() ?? '', flags, exact),
          room < 0 ? '-' : flags,
          Math.abs(room),
          kind,
        );
      },
    );
    if (left.length === before) break;
  } while (left.length > 0);
  return text;
}

function convert(kind: string, value: string, flags: string, precision: string | undefined): string {
  if (kind === 's')
    return precision === undefined ? value : Array.from(value).slice(0, Number(precision)).join('');
  if (kind === 'b') return unescape(value);
  if (kind === 'c') return value.slice(0, 1);
  if (kind === 'q') return quotedWord(value);
  if (kind === '(') throw new CommandProblem('%(…)T: is not here', 'date +%F prints a date.');
  const positive = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  if ('feEgG'.includes(kind)) {
    const number = value === '' ? 0 : Number(value);
    if (Number.isNaN(number)) throw new CommandProblem(`${value}: invalid number`);
    return (number < 0 ? '' : positive) + decimal(kind, number, Number(precision ?? 6));
  }
  if (!'dixXou'.includes(kind)) throw new CommandProblem(`%${kind}: invalid conversion`);
  const number = wholeNumber(value);
  if (kind === 'd' || kind === 'i') {
    const digits = String(number < 0n ? -number : number).padStart(Number(precision ?? 0), '0');
    return (number < 0n ? '-' : positive) + digits;
  }
  const digits = BigInt.asUintN(64, number)
    .toString(kind === 'o' ? 8 : kind === 'u' ? 10 : 16)
    .padStart(Number(precision ?? 0), '0');
  const prefix = flags.includes('#') && number !== 0n ? (kind === 'o' ? '0' : kind === 'u' ? '' : '0x') : '';
  return kind === 'X' ? (prefix + digits).toUpperCase() : prefix + digits;
}

function wholeNumber(value: string): bigint {
  const [, sign = '', digits = ''] = /^\s*([-+]?)(.*)$/s.exec(value) ?? [];
  // A quote stands before a letter whose number is meant.
  if (/^["']/.test(digits)) return BigInt(digits.codePointAt(1) ?? 0);
  if (digits !== '' && !/^(?:0[xX][\da-fA-F]+|\d+)$/.test(digits))
    throw new CommandProblem(`${value}: invalid number`);
  const number = digits === '' ? 0n : numberOf(digits);
  return sign === '-' ? -number : number;
}

/** A number with a point, or with an exponent, as C writes it. */
function decimal(kind: string, number: number, precision: number): string {
  if (kind === 'f') return number.toFixed(precision);
  const exponential = (places: number) => number.toExponential(places).replace(/e([-+])(\d)$/, 'e$10$2');
  if (kind.toLowerCase() === 'e')
    return kind === 'e' ? exponential(precision) : exponential(precision).toUpperCase();
  const places = Math.max(1, precision);
  const exponent = Number(number.toExponential(places - 1).split('e')[1]);
  const isShort = exponent >= -4 && exponent < places;
  const text = isShort ? number.toFixed(places - 1 - exponent) : exponential(places - 1);
  const short = text.includes('.') ? text.replace(/\.?0+(?=e|$)/, '') : text;
  return kind === 'G' ? short.toUpperCase() : short;
}

/** A text that a shell reads as one word: `a\ b`. */
function quotedWord(text: string): string {
  if (text === '') return "''";
  const line = quotedOnOneLine(text);
  return (
    line ?? text.replace(/[^\w%+./:=@^\u0080-\u{10ffff}-]/gu, String.raw`\$&`).replace(/^\^/, String.raw`\^`)
  );
}

function pad(text: string, flags: string, width: number, kind: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || 'sbcq'.includes(kind)) return text.padStart(width);
  // Zeros stand behind a sign.
  const [sign = ''] = /^(?:[-+ ]|0[xX])?/.exec(text) ?? [];
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
