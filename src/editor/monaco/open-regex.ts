/** A part of a line: offsets of characters, the end not included. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What a `/` stands behind when it begins a regular expression; behind a value it divides. */
const before =
  /(?:^|[=(:,[?+\-*%&|^~<>{;]|(?:^|[^\w$)\]!])!|(?:^|[^.\w$])(?:return|case|typeof|throw|await|yield|in|of|else|do))\s*$/;

/** A value to which one was added. */
const counted = /(?:\+\+|--)\s*$/;

/** A regular expression up to its end, or as far as it has been typed. */
const expression = /\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*(?:\]|\\?$)|[^/\\[])*(?:\/[a-z]*|\\?$)/y;

/**
 * The regular expression of a line that a grammar has not seen as one, since it is still being typed: until its second `/`
 * is there, what stands in it looks like code.
 *
 * @param isCode Whether the grammar takes what is at an offset for code, rather than for a text or a comment.
 */
export function findOpenRegex(line: string, isCode: (offset: number) => boolean): Part | undefined {
  for (let start = line.indexOf('/'); start !== -1; start = line.indexOf('/', start + 1)) {
    if (!isCode(start)) continue;
    const left = line.slice(0, start);
    // At the start of a line it may go on with a division.
    if (!before.test(left) || counted.test(left) || (left.trim() === '' && line[start + 1] === ' ')) continue;
    expression.lastIndex = start;
    if (expression.test(line)) return { start, end: expression.lastIndex };
  }
  return undefined;
}
