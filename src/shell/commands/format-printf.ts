import { CommandProblem } from '../command.ts';
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
  do {
    const before = left.length;
    text += pattern.replace(
      new RegExp(`${codes}|\\\\[^]|%([-+ 0#]*)(\\d*)(?:\\.(\\d+))?([a-zA-Z%])`, 'g'),
      (...found) => {
        const [whole, flags, width, precision, kind] = found as [string, ...(string | undefined)[]];
        if (kind === undefined) return unescape(whole);
        if (kind === '%') return '%';
        return pad(convert(kind, left.shift() ?? '', precision), flags ?? '', Number(width));
      },
    );
    if (left.length === before) break;
  } while (left.length > 0);
  return text;
}

function convert(kind: string, value: string, precision: string | undefined): string {
  if (kind === 's') return precision === undefined ? value : value.slice(0, Number(precision));
  if (kind === 'b') return unescape(value);
  if (kind === 'c') return value.slice(0, 1);
  if (!'dixXof'.includes(kind)) throw new CommandProblem(`%${kind}: invalid conversion`);
  const number = value === '' ? 0 : Number(value);
  if (Number.isNaN(number)) throw new CommandProblem(`${value}: invalid number`);
  if (kind === 'f') return number.toFixed(Number(precision ?? 6));
  const digits = Math.trunc(number).toString(kind === 'o' ? 8 : kind.toLowerCase() === 'x' ? 16 : 10);
  return kind === 'X' ? digits.toUpperCase() : digits;
}

function pad(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  return text.padStart(width, flags.includes('0') ? '0' : ' ');
}
