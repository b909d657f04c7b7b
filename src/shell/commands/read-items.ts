import { CommandProblem } from '../command.ts';

/** A word that `xargs` has read, and the line that it stood on: lines that end in a blank go on in the next. */
export interface Item {
  readonly text: string;
  readonly line: number;
}

/** How words are told apart. */
interface Separation {
  /** The sign between words, in which quotes then mean nothing. */
  readonly separator?: string | undefined;
  /** Whether each line is one word, whatever blanks are in it. */
  readonly byLines: boolean;
}

/**
 * Reads the words in a text as `xargs` does: quotes and backslashes keep blanks together.
 *
 * @throws CommandProblem where a quote is not closed on its line.
 */
export function readItems(text: string, { separator, byLines }: Separation): readonly Item[] {
  if (separator !== undefined) {
    const parts = text.split(separator);
    if (parts.at(-1) === '') parts.pop();
    return parts.map((part, line) => ({ text: part, line }));
  }
  const items: Item[] = [];
  let line = 0;
  for (const row of text.split('\n')) {
    const written = byLines ? row.trimStart() : row;
    for (const word of written.match(byLines ? /^.+/s : /(?:\\.|"[^"]*"|'[^']*'|[^\s"'\\])+|["']/g) ?? [])
      items.push({ text: unquoted(word), line });
    if (row.trim() !== '' && !/[ \t]$/.test(row)) line += 1;
  }
  return items;
}

function unquoted(word: string): string {
  return word.replace(
    /\\(.)|"([^"]*)"|'([^']*)'|["']/gs,
    (quote, sign?: string, double?: string, single?: string) => {
      const inner = sign ?? double ?? single;
      if (inner === undefined) {
        const kind = quote === '"' ? 'double' : 'single';
        throw new CommandProblem(
          `unmatched ${kind} quote; by default quotes are special to xargs unless you use the -0 option`,
          'With -d "\\n", each line is taken as it is: ls | xargs -d "\\n" -n 1 echo',
        );
      }
      return inner;
    },
  );
}
