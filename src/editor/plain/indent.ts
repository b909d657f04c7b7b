/** One step of indentation. */
const step = '  ';

/** Text with a selection, and what is to be typed in place of which part of it. */
export interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `text` takes the place from `start` to `end`; then from `select[0]` to `select[1]` is selected. */
export interface Replacement extends Field {
  readonly select: readonly [number, number];
}

/** What the Tab key does: indents the lines of the selection; `undefined` where there is nothing to take away. */
export function shiftLines(field: Field, outwards: boolean): Replacement | undefined {
  const { text, start, end } = field;
  if (!outwards && start === end) return at(start, end, step);
  const first = lineStart(text, start);
  // A line of which nothing is selected does not belong to the selection.
  const last = lineEnd(text, end > start && text[end - 1] === '\n' ? end - 1 : end);
  const lines = text.slice(first, last).split('\n');
  const shifted = lines.map((line) => {
    if (outwards) return line.replace(/^(?: {1,2}|\t)/, '');
    return line === '' ? line : step + line;
  });
  const after = shifted.join('\n');
  if (after === text.slice(first, last)) return undefined;
  const moved = (shifted[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  const grown = after.length - (last - first);
  const from = Math.max(first, start + moved);
  const to = Math.max(from, end + grown);
  return { text: after, start: first, end: last, select: [from, start === end ? from : to] };
}

/** What Enter does: the next line is indented as this one is, or one step more after an opening bracket. */
export function breakLine({ text, start, end }: Field): Replacement {
  const before = text.slice(lineStart(text, start), start);
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  const opened = /([{([])\s*$/.exec(before)?.[1];
  if (!opened) return at(start, end, `\n${indent}`);
  const inner = `\n${indent}${step}`;
  const closes = text[end] === closing[opened];
  return {
    ...at(start, end, closes ? `${inner}\n${indent}` : inner),
    select: [start + inner.length, start + inner.length],
  };
}

/** What a closing bracket does that is the first thing in its line: it stands one step further out. */
export function closeBlock({ text, start, end }: Field, bracket: string): Replacement | undefined {
  const first = lineStart(text, start);
  const before = text.slice(first, start);
  if (!before.endsWith(step) || before.trim() !== '') return undefined;
  return at(start - step.length, end, bracket);
}

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function at(start: number, end: number, text: string): Replacement {
  return { text, start, end, select: [start + text.length, start + text.length] };
}
