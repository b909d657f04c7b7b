/** The marks that a `<Hint>` puts around itself, so that its exercise finds it. */
export const hintMarks = { start: '<!--hint-->', end: '<!--/hint-->' } as const;

/** The HTML of an exercise's content. */
export interface ExerciseContent {
  /** What to do: everything but the hints. */
  readonly prompt: string;
  /** Every hint, one after the other; empty where there is none. */
  readonly hints: string;
}

/** Separates the hints from the rest of what an author wrote: they open elsewhere, below the buttons. */
export function splitHints(html: string): ExerciseContent {
  const [before = '', ...rest] = html.split(hintMarks.start);
  const parts = rest.map((part) => part.split(hintMarks.end));
  return {
    prompt: before + parts.map(([, after = '']) => after).join(''),
    hints: parts.map(([hint = '']) => hint).join(''),
  };
}
