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
    const code = reader.match(/\\(?:x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[0-7]{1,3})/y);
    if (code !== undefined)
      text += String.fromCodePoint(
        Number.parseInt(code.replace(/^\\[xuU]?/, ''), /[xuU]/.test(code) ? 16 : 8),
      );
    else if (reader.take('\\')) {
      text += signs[reader.sign] ?? `\\${reader.sign}`;
      reader.at += 1;
    } else text += reader.match(/[^'\\]+/y) ?? '';
  }
  return text;
}
