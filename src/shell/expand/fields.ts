import type { Sign } from './sets.ts';

/** A stretch of a word that is being expanded. */
export interface ExpandedSign extends Sign {
  /** Where it comes from, unless it stands in the program itself: out of a variable or a command; or it is the end of one of several. */
  readonly from?: 'value' | 'break';
}

/** What ends a field where `IFS` is not set. */
export const blanks = ' \t\n';

/**
 * Cuts what came out of variables into fields. Blanks among the separators count as one, and not at the ends.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Word-Splitting.html
 */
export function split(
  signs: readonly ExpandedSign[],
  separators: string,
): readonly (readonly ExpandedSign[])[] {
  const fields: ExpandedSign[][] = [];
  let field: ExpandedSign[] | undefined;
  /** Whether blanks have ended the field before: a separator behind them ends it, too. */
  let isBehindBlanks = false;
  for (const sign of signs) {
    const separates = sign.from === 'value' && !sign.isQuoted && separators.includes(sign.text);
    if (sign.from === 'break') isBehindBlanks = false;
    else if (!separates) {
      if (!field) fields.push((field = []));
      field.push(sign);
      continue;
    } else if (blanks.includes(sign.text)) isBehindBlanks ||= field !== undefined;
    else {
      if (!field && !isBehindBlanks) fields.push([]);
      isBehindBlanks = false;
    }
    field = undefined;
  }
  return fields;
}

/** The first fields of a line; the last one has all that is left of it. */
export function readFields(signs: readonly Sign[], count: number, separators: string): readonly string[] {
  const isSeparator = (sign: Sign | undefined) =>
    sign !== undefined && !sign.isQuoted && separators.includes(sign.text);
  const isBlank = (sign: Sign | undefined) => isSeparator(sign) && blanks.includes(sign?.text ?? '');
  const fields: string[] = [];
  let at = 0;
  const skipBlanks = () => {
    while (isBlank(signs[at])) at += 1;
  };
  skipBlanks();
  while (fields.length < count - 1 && at < signs.length) {
    const start = at;
    while (at < signs.length && !isSeparator(signs[at])) at += 1;
    fields.push(textOf(signs.slice(start, at)));
    skipBlanks();
    if (isSeparator(signs[at])) at += 1;
    skipBlanks();
  }
  let end = signs.length;
  while (end > at && isBlank(signs[end - 1])) end -= 1;
  let rest = signs.slice(at, end);
  // A separator at its end belongs to the field, unless it is the only one.
  if (rest.filter(isSeparator).length === 1 && isSeparator(rest.at(-1))) rest = rest.slice(0, -1);
  return [...fields, textOf(rest)];
}

/** What signs say. */
export const textOf = (signs: readonly Sign[]): string => signs.map(({ text }) => text).join('');
