/** A section of a lesson, or a part of a workshop, and how long it takes. */
export interface PlannedSection {
  /** The id of its heading, which is also that of its first slide. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** In a workshop: how many minutes after the beginning it begins. */
  readonly after?: number;
  /** In a workshop: what to do instead where there is no time for it. */
  readonly drop?: string;
  /** In a workshop: whether the room works by itself, so that its minutes are a countdown. */
  readonly isExercise?: boolean;
}

/**
 * Whether a workshop is late, in words, once it is by a whole minute; empty for what has no plan.
 *
 * @param elapsed Milliseconds since the workshop began.
 * @param spent Milliseconds that the section has taken so far.
 */
export function lateness({ after, minutes }: PlannedSection, elapsed: number, spent: number): string {
  if (after === undefined) return '';
  const planned = after * 60_000 + Math.min(spent, minutes * 60_000);
  const late = Math.trunc((elapsed - planned) / 60_000);
  if (late === 0) return 'on time';
  return late > 0 ? `${late} min behind the plan` : `${-late} min ahead of the plan`;
}

/** The section that a slide belongs to: the last one that begins at it or before it. `undefined` before the first. */
export function sectionAt(
  plan: readonly PlannedSection[],
  slides: readonly string[],
  slide: string,
): PlannedSection | undefined {
  const before = slides.slice(0, slides.indexOf(slide) + 1);
  return plan.findLast(({ id }) => before.includes(id));
}
