import { textOf } from '../run/text-of-bytes.ts';
import type { Reader } from './reader.ts';

const signs: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', e: '\u001b', E: '\u001b', f: '\f', v: '\v' },
  ...{ '\\': '\\', "'": "'", '"': '"', '?': '?' },
};

/**
 * Reads the text of `$'a\tb'`, up to its quote.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
 */
export function readEscaped(reader: Reader): string {
  let text = '';
  while (!reader.take("'")) {
    if (reader.isAtEnd) throw reader.incomplete('the text in single quotes is not closed');
    const bytes = reader.match(/(?:\\x[\da-fA-F]{1,2}|\\[0-7]{1,3})+/y);
    const letter = bytes === undefined ? reader.match(/\\(?:u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8})/y) : undefined;
    if (bytes !== undefined) text += textOf(Uint8Array.from(bytes.split('\\').slice(1), byteOf));
    else if (letter !== undefined) text += letterOf(Number.parseInt(letter.slice(2), 16));
    else if (reader.take('\\')) {
      text += signs[reader.sign] ?? `\\${reader.sign}`;
      reader.at += 1;
    } else text += reader.match(/[^'\\]+/y) ?? '';
  }
  return text;
}

/** The byte of `x41` or `101`. */
const byteOf = (code: string) =>
  code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 8) & 0xff;

const letterOf = (number: number) => (number <= 0x10_ff_ff ? String.fromCodePoint(number) : '\ufffd');
