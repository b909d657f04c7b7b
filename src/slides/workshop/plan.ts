import { partsOf, type Workshop } from '#workshop';
import type { PlannedSection } from '../presenter/plan.ts';

/** The plan of a workshop, as the presenter view shows it. The agenda at the beginning of a chapter belongs to its first part. */
export function workshopPlan(workshop: Workshop): readonly PlannedSection[] {
  const chapters = workshop.chapters.map(({ parts }) => parts[0]?.id);
  return partsOf(workshop).map(({ id, kind, title, minutes, after, drop }) => ({
    id: chapters.includes(id) ? `agenda-${chapters.indexOf(id) + 1}` : id,
    title,
    minutes,
    after,
    ...(kind === 'exercise' && { isExercise: true }),
    ...(drop !== undefined && { drop }),
  }));
}
