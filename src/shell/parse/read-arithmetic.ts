import type { Reader } from './reader.ts';
import type { Part, Word } from './tree.ts';

/**
 * Reads up to `))`, with the parentheses in between; `undefined` where a parenthesis is closed that was not opened there, so that it is
 * no calculation.
 *
 * @param separator Ends one of several words.
 * @param dollar Reads what begins with `$`.
 */
export function readArithmetic(reader: Reader, separator: string, dollar: () => Part): Word[] | undefined {
  const words: Part[][] = [[]];
  let depth = 0;
  for (;;) {
    if (reader.isAtEnd) throw reader.incomplete('(( is not closed: )) is missing');
    if (depth === 0 && reader.take('))')) return words;
    if (depth === 0 && reader.sees(')')) return undefined;
    if (depth === 0 && reader.sign === separator) {
      reader.at += 1;
      words.push([]);
    } else if (reader.sees('$') || reader.sees('`')) words.at(-1)?.push(dollar());
    // Quotes mean nothing there.
    else if (!reader.take('"') && !reader.take('\\\n')) {
      if (reader.sees('(')) depth += 1;
      if (reader.sees(')')) depth -= 1;
      words.at(-1)?.push({ kind: 'text', isQuoted: true, text: reader.sign });
      reader.at += 1;
    }
  }
}
