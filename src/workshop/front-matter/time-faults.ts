import type { PartFields, WorkshopFields } from './fields.ts';
import type { FoundAt } from './found-at.ts';
import { findExercise, findSection, type Known } from './known.ts';

/** The most minutes that people sit without a break. */
const longest = 100;

/** What is wrong with the minutes of a workshop, whose parts are right otherwise. */
export function timeFaults(fields: WorkshopFields, known?: Known): FoundAt[] {
  return [...totalFaults(fields), ...sittingFaults(fields), ...(known ? tooShort(fields, known) : [])];
}

function totalFaults({ parts, minutes: promised }: WorkshopFields): FoundAt[] {
  const total = parts.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  if (total === promised) return [];
  const difference = Math.abs(total - promised);
  const mend = total > promised ? `Take ${difference} off the parts` : `Give ${difference} more to the parts`;
  return [
    {
      path: ['minutes'],
      message: `The parts take ${total} minutes, and ${promised} are promised. ${mend}, or promise ${total}.`,
    },
  ];
}

function sittingFaults({ parts }: WorkshopFields): FoundAt[] {
  let sitting = 0;
  return parts.flatMap((part, index): FoundAt[] => {
    const before = sitting;
    sitting = part.break === undefined ? sitting + (part.minutes ?? 0) : 0;
    if (before > longest || sitting <= longest) return [];
    const message = `Here people have sat for ${sitting} minutes. Put a break before: at most ${longest} go without one.`;
    return [{ path: ['parts', index], message }];
  });
}

/** A part takes at least as long as its lesson says itself. */
function tooShort({ parts }: WorkshopFields, known: Known): FoundAt[] {
  return parts.flatMap((part, index): FoundAt[] => {
    const own = ownMinutes(part, known);
    const { minutes = 0 } = part;
    if (own === undefined || minutes >= own) return [];
    const name = part.section ?? part.exercise ?? '';
    const message = `${minutes} minutes are too few for ${name}: its lesson takes ${own} itself. Give it at least these.`;
    return [{ path: ['parts', index, 'minutes'], message }];
  });
}

/** How long a part takes one who is alone with the lesson's page. */
function ownMinutes({ section, exercise }: PartFields, known: Known): number | undefined {
  if (section !== undefined) return findSection(known, section)?.section.minutes;
  return exercise === undefined ? undefined : findExercise(known, exercise)?.exercise.minutes;
}
