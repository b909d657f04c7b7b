/** A part of a line, from the character at `start` up to, but not including, the one at `end`. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What precedes a `/` that begins a regular expression. After a value, a `/` divides. */
const before =
  /(?:^|[=(:,[?+\-*%&|^~<>{;]|(?:^|[^\w$)\]!])!|(?:^|[^.\w$])(?:return|case|typeof|throw|await|yield|in|of|else|do))\s*$/;

/** A value with `++` or `--` after it. */
const counted = /(?:\+\+|--)\s*$/;

/** A regular expression up to its end, or as far as it has been typed. */
const expression = /\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*(?:\]|\\?$)|[^/\\[])*(?:\/[a-z]*|\\?$)/y;

/**
 * Finds a regular expression in a line that the grammar does not recognize, since it is still being typed: until its second
 * `/` is there, its content looks like code.
 *
 * @param isCode Whether the grammar takes the character at an offset for code, rather than for text or a comment.
 */
export function findOpenRegex(line: string, isCode: (offset: number) => boolean): Part | undefined {
  for (let start = line.indexOf('/'); start !== -1; start = line.indexOf('/', start + 1)) {
    if (!isCode(start)) continue;
    const left = line.slice(0, start);
    // A `/` and a space at the start of a line may continue a division from the line before.
    if (!before.test(left) || counted.test(left) || (left.trim() === '' && line[start + 1] === ' ')) continue;
    expression.lastIndex = start;
    if (expression.test(line)) return { start, end: expression.lastIndex };
  }
  return undefined;
}
