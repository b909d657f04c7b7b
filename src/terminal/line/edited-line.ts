/** A line that is being written, which may have several lines of text, and where the cursor is. */
export interface EditedLine {
  readonly text: string;
  /** How many characters are before the cursor. */
  readonly cursor: number;
}

/** A line with nothing in it. */
export const emptyLine: EditedLine = { text: '', cursor: 0 };

/** A line with its cursor at the end. */
export function lineOf(text: string): EditedLine {
  return { text, cursor: text.length };
}

/** Puts text where the cursor is. */
export function insert({ text, cursor }: EditedLine, added: string): EditedLine {
  return { text: text.slice(0, cursor) + added + text.slice(cursor), cursor: cursor + added.length };
}

/** What an editing key does with a line; the keys are named as in {@link keyOf}. */
export const edits: Readonly<Record<string, (line: EditedLine) => EditedLine>> = {
  left: ({ text, cursor }) => ({ text, cursor: Math.max(0, cursor - before(text, cursor)) }),
  right: ({ text, cursor }) => ({ text, cursor: Math.min(text.length, cursor + after(text, cursor)) }),
  start: ({ text }) => ({ text, cursor: 0 }),
  end: ({ text }) => lineOf(text),
  'word-left': ({ text, cursor }) => ({ text, cursor: wordStart(text, cursor) }),
  'word-right': ({ text, cursor }) => ({ text, cursor: wordEnd(text, cursor) }),
  backspace: ({ text, cursor }) => cut(text, cursor - before(text, cursor), cursor),
  delete: ({ text, cursor }) => cut(text, cursor, cursor + after(text, cursor)),
  'delete-word': ({ text, cursor }) => cut(text, wordStart(text, cursor), cursor),
  'delete-to-start': ({ text, cursor }) => cut(text, 0, cursor),
  'delete-to-end': ({ text, cursor }) => cut(text, cursor, text.length),
};

function cut(text: string, from: number, to: number): EditedLine {
  return { text: text.slice(0, Math.max(0, from)) + text.slice(to), cursor: Math.max(0, from) };
}

/** How long the character before the cursor is: two units for most pictures. */
function before(text: string, cursor: number): number {
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(0, cursor)) ? 2 : 1;
}

function after(text: string, cursor: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(cursor)) ? 2 : 1;
}

function wordStart(text: string, cursor: number): number {
  return text.slice(0, cursor).replace(/\S+\s*$/, '').length;
}

function wordEnd(text: string, cursor: number): number {
  return cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0);
}
