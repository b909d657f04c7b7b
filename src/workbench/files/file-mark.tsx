import type { FileMark } from '../model/session.ts';

const said: Readonly<Record<FileMark, readonly [text: string, tone: string]>> = {
  created: ['new', 'wb-chip-success'],
  changed: ['changed', ''],
  removed: ['removed', 'wb-chip-danger'],
};

/** Says what the last run did to a file. */
export function Mark({ mark }: { mark: FileMark | undefined }) {
  if (!mark) return null;
  const [text, tone] = said[mark];
  return (
    <span class={`wb-chip ${tone}`} title={`By the last run: ${text}`}>
      {text}
    </span>
  );
}
