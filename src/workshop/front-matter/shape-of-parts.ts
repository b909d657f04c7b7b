import { kinds, type PartFields, type PartKind, type WorkshopFields } from './fields.ts';
import type { FoundAt } from './found-at.ts';

/** Of which kind a part is. A part that is right has just one field of a kind. */
export function kindOf(part: PartFields): PartKind {
  return kinds.find((kind) => part[kind] !== undefined) ?? 'talk';
}

/** The fields that a part of a kind may have, besides that of its kind. */
const allowed: Readonly<Record<PartKind, readonly (keyof PartFields)[]>> = {
  chapter: [],
  break: ['minutes', 'say'],
  talk: ['minutes', 'say', 'ask', 'watch', 'drop'],
  section: ['minutes', 'say', 'ask', 'watch', 'drop'],
  exercise: ['minutes', 'say', 'ask', 'watch', 'drop', 'mistakes'],
};

/** What is wrong with the parts of a workshop, whatever they name. */
export function shapeOfParts({ parts }: WorkshopFields): FoundAt[] {
  const ofEach = parts.flatMap((part, index): FoundAt[] => {
    const path = ['parts', index];
    const has = kinds.filter((kind) => part[kind] !== undefined);
    const [kind] = has;
    if (kind === undefined || has.length > 1) {
      const which = kind === undefined ? 'none' : has.join(' and ');
      return [
        {
          path,
          message: `A part is one of ${kinds.join(', ')}, and this one is ${which}. Write one of them.`,
        },
      ];
    }
    const strange = Object.keys(part).filter(
      (field) => field !== kind && !allowed[kind].includes(field as keyof PartFields),
    );
    if (strange.length > 0) {
      const may =
        allowed[kind].length > 0 ? `It may have ${allowed[kind].join(', ')}.` : 'It has nothing else.';
      return strange.map((field) => ({
        path: [...path, field],
        message: `A part that is a ${kind} has no \`${field}\`. ${may}`,
      }));
    }
    if (kind === 'chapter' || part.minutes !== undefined) return [];
    return [{ path, message: 'This part does not say how long it takes. Write `minutes: 5`.' }];
  });
  return ofEach.length > 0 ? ofEach : orderFaults(parts);
}

function orderFaults(parts: readonly PartFields[]): FoundAt[] {
  return parts.flatMap((part, index): FoundAt[] => {
    const path = ['parts', index];
    const [kind, next] = [kindOf(part), parts[index + 1]];
    if (index === 0 && kind !== 'chapter')
      return [
        { path, message: 'A workshop begins with a chapter. Write `- chapter: …` before its first part.' },
      ];
    if (kind === 'chapter' && (next === undefined || kindOf(next) === 'chapter'))
      return [{ path, message: 'This chapter is empty. Put a part behind it, or take it out.' }];
    if (kind === 'break' && (next === undefined || kindOf(next) !== 'chapter'))
      return [{ path, message: 'After a break comes a chapter. Write `- chapter: …` behind it.' }];
    return [];
  });
}
