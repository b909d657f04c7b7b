import type { NamedMistake } from '#content-map/sources';
import { lessonSections } from '#lesson/course-sections';
import { sayFault } from '#lesson/fault';
import {
  findExercise,
  findSection,
  type KnownLesson,
  kindOf,
  type PartFields,
  readWorkshop,
} from '../front-matter/index.ts';
import type { Chapter, Workshop, WorkshopPart } from './workshop.ts';

/** What workshops are composed from. */
export interface Material {
  readonly lessons: readonly KnownLesson[];
  /** The mistakes of an exercise, by its folder below `content/`. */
  readonly mistakesOf: (exercise: string) => readonly NamedMistake[];
}

/**
 * Composes a workshop from the lessons.
 *
 * @param mdx The text of `content/workshops/<slug>.mdx`.
 * @throws an Error with one line for each of its author's mistakes: file, line, and what to do.
 */
export function composeWorkshop(slug: string, mdx: string, material: Material): Workshop {
  const { lessons, mistakesOf } = material;
  const { fields, faults } = readWorkshop(`content/workshops/${slug}.mdx`, mdx, {
    lessons,
    mistakesOf: (exercise) => mistakesOf(exercise).map(({ name }) => name),
  });
  if (!fields || faults.length > 0) throw new Error(faults.map(sayFault).join('\n'));
  const { parts, ...said } = fields;
  const talks = new Map(lessonSections(mdx).map((talk) => [talk.id, talk]));
  const chapters: { title: string; after: number; parts: WorkshopPart[] }[] = [];
  let after = 0;
  for (const part of parts) {
    if (part.chapter !== undefined) chapters.push({ title: part.chapter, after, parts: [] });
    else
      chapters.at(-1)?.parts.push(composePart(part, { after, talks, material, breaks: breaksIn(chapters) }));
    after += part.minutes ?? 0;
  }
  return { ...said, slug, chapters };
}

const breaksIn = (chapters: readonly Chapter[]) =>
  chapters.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'break')).length;

interface Surroundings {
  readonly after: number;
  readonly talks: ReadonlyMap<string, { readonly title: string; readonly notes: readonly string[] }>;
  readonly material: Material;
  /** How many breaks there were before. */
  readonly breaks: number;
}

function composePart(part: PartFields, { after, talks, material, breaks }: Surroundings): WorkshopPart {
  const { minutes = 0, say = [], ask = [], watch = [], drop } = part;
  const shared = { minutes, after, say, ask, watch, drop };
  const kind = kindOf(part);
  const section = findSection(material, part.section ?? '');
  if (section) {
    const { id, title, notes, minutes: ownMinutes } = section.section;
    const { slug } = section.lesson;
    const rest = {
      lesson: section.lesson,
      section: id,
      ownMinutes,
      notes,
      exercise: undefined,
      mistakes: [],
    };
    return { ...shared, ...rest, kind: 'section', id: `${slug}--${id}`, title };
  }
  const found = findExercise(material, part.exercise ?? '');
  if (found) {
    const { lesson, section: within, exercise } = found;
    const mistakes = material
      .mistakesOf(`lessons/${lesson.slug}/${exercise.folder}`)
      .filter(({ name }) => part.mistakes?.includes(name) ?? true);
    const rest = { lesson, section: within.id, ownMinutes: exercise.minutes, notes: [], mistakes };
    const id = `${lesson.slug}--exercise-${exercise.folder}`;
    return { ...shared, ...rest, kind: 'exercise', exercise: exercise.folder, id, title: exercise.title };
  }
  const talk = talks.get(part.talk ?? '');
  if (kind === 'talk' && talk)
    return { ...shared, kind, id: part.talk ?? '', title: talk.title, notes: talk.notes };
  return { ...shared, kind: 'break', id: `break-${breaks + 1}`, title: part.break ?? '', notes: [] };
}
