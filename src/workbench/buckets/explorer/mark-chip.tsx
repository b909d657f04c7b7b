import type { Mark } from '../model/entry.ts';

const marks: Readonly<Record<Mark, readonly [text: string, tone: string]>> = {
  created: ['new', 'wb-chip-success'],
  changed: ['changed', 'wb-chip-warning'],
  removed: ['removed', 'wb-chip-danger'],
};

/** Says what the last run did to the thing in a row. */
export function MarkChip({ mark }: { mark: Mark | undefined }) {
  if (!mark) return null;
  const [text, tone] = marks[mark];
  return <span class={`wb-chip ${tone}`}>{text}</span>;
}
