import type { Sign } from './sets.ts';

/** A sign as it was written: not quoted, and not out of a variable. */
type IsWritten<S extends Sign> = (sign: S | undefined, text: string) => boolean;

const range = /^(?:(-?\d+)\.\.(-?\d+)|([A-Za-z])\.\.([A-Za-z]))(?:\.\.-?(\d+))?$/;
/** So many words at most: `{1..1000000000}` is a slip. */
const most = 100_000;

/**
 * The words that one with braces stands for: `{a,b}.txt` and `{1..3}`. Braces without a comma or a range stay.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Brace-Expansion.html
 */
export function expandBraces<S extends Sign>(
  word: readonly S[],
  isWritten: IsWritten<S>,
): readonly (readonly S[])[] {
  for (let start = 0; start < word.length; start += 1) {
    if (!isWritten(word[start], '{')) continue;
    const found = alternativesAt(word, start, isWritten);
    if (!found) continue;
    const [before, after] = [word.slice(0, start), word.slice(found.end + 1)];
    const ends = expandBraces(after, isWritten);
    return found.alternatives.flatMap((one) =>
      expandBraces(one, isWritten).flatMap((middle) => ends.map((end) => [...before, ...middle, ...end])),
    );
  }
  return [word];
}

function alternativesAt<S extends Sign>(word: readonly S[], start: number, isWritten: IsWritten<S>) {
  const alternatives: S[][] = [[]];
  let depth = 0;
  for (const [index, sign] of word.slice(start + 1).entries()) {
    const at = start + 1 + index;
    if (isWritten(sign, '}') && depth === 0) {
      if (alternatives.length > 1) return { alternatives, end: at };
      const ends = alternatives[0] ?? [];
      // Not what came out of a variable: braces are looked at before these.
      const isRange = ends.every((one) => isWritten(one, one.text));
      const numbers = isRange ? rangeOf(ends.map(({ text }) => text).join('')) : undefined;
      return numbers && { alternatives: numbers.map((text) => signsOf(text, sign)), end: at };
    }
    if (isWritten(sign, '{')) depth += 1;
    if (isWritten(sign, '}')) depth -= 1;
    if (isWritten(sign, ',') && depth === 0) alternatives.push([]);
    else alternatives.at(-1)?.push(sign);
  }
  return undefined;
}

function rangeOf(text: string): readonly string[] | undefined {
  const [, from, to, first, last, step] = range.exec(text) ?? [];
  if (from === undefined && first === undefined) return undefined;
  const [low, high] = first === undefined ? [Number(from), Number(to)] : [codeOf(first), codeOf(last)];
  const by = Math.max(1, Number(step ?? 1));
  const count = Math.min(most, Math.floor(Math.abs(high - low) / by) + 1);
  const numbers = Array.from({ length: count }, (_, index) => low + (high < low ? -by : by) * index);
  if (first !== undefined) return numbers.map((code) => String.fromCharCode(code));
  // `{01..10}`: all are as wide as the widest.
  const isPadded = [from, to].some((end) => /^-?0\d/.test(end ?? ''));
  const width = isPadded ? Math.max(from?.length ?? 0, to?.length ?? 0) : 0;
  return numbers.map((number) => (number < 0 ? '-' : '') + String(Math.abs(number)).padStart(width, '0'));
}

const codeOf = (letter = '') => letter.charCodeAt(0);
const signsOf = <S extends Sign>(text: string, like: S): S[] =>
  Array.from(text, (sign) => ({ ...like, text: sign, isQuoted: false }));
