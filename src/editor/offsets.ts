import type { Position } from '#sandbox';

/** The offset of a position in `text`; of the nearest one if there is no such position. */
export function offsetOf(text: string, { line, column }: Position): number {
  const lines = text.split('\n');
  const index = Math.min(Math.max(line, 1), lines.length) - 1;
  const before = lines.slice(0, index).reduce((length, { length: own }) => length + own + 1, 0);
  return before + Math.min(Math.max(column, 1) - 1, lines[index]?.length ?? 0);
}

/** The position of an offset in `text`. */
export function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
