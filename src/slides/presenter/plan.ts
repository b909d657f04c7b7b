/** A section of a lesson, and how long it takes. */
export interface PlannedSection {
  /** The id of its heading, which is also that of its first slide. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
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
