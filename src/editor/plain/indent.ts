/** One step of indentation. */
const step = '  ';

/** A text with a selection from `start` to `end`. */
export interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Replaces what is between `start` and `end` with `text`, then selects from `select[0]` to `select[1]`. */
export interface Replacement extends Field {
  readonly select: readonly [number, number];
}

/** What the Tab key does: indents the selected lines, or the other way with `outwards`; `undefined` if nothing changes. */
export function shiftLines(field: Field, outwards: boolean): Replacement | undefined {
  const { text, start, end } = field;
  if (!outwards && start === end) return at(start, end, step);
  const first = lineStart(text, start);
  // A last line with nothing selected in it is left alone.
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

/** What Enter does: the next line is indented like this one, or one step more after an opening bracket. */
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

/** What a closing bracket does at the beginning of its line: it is indented one step less. */
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
