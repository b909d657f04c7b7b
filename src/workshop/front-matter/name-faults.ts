import type { WorkshopFields } from './fields.ts';
import type { FoundAt } from './found-at.ts';
import { findExercise, findSection, type Known } from './known.ts';

/** Names that lead nowhere, or to what the workshop has already. */
export function nameFaults({ parts }: WorkshopFields, talks: readonly string[], known?: Known): FoundAt[] {
  const seen = new Map<string, number>();
  const ofParts = parts.flatMap((part, index): FoundAt[] => {
    const { section, exercise, talk } = part;
    const name = section ?? exercise ?? talk;
    if (name === undefined) return [];
    const path = ['parts', index];
    const before = seen.get(name);
    seen.set(name, before ?? index);
    if (before !== undefined)
      return [
        {
          path,
          message: `\`${name}\` is part ${before + 1} already. A workshop has each once: take one out.`,
        },
      ];
    if (talk !== undefined)
      return talks.includes(talk)
        ? []
        : [
            {
              path,
              message: `The text has no section \`${talk}\`. ${listed('It has', talks, 'none: write `## …`')}`,
            },
          ];
    if (!known) return [];
    return section === undefined ? exerciseFaults(part, path, known) : sectionFaults(section, path, known);
  });
  const unused = talks.filter((id) => !parts.some(({ talk }) => talk === id));
  return [
    ...ofParts,
    ...unused.map((id) => ({
      path: ['parts'],
      message: `No part is the section \`${id}\` of the text. Write \`- talk: ${id}\`, or take it out.`,
    })),
  ];
}

function sectionFaults(name: string, path: readonly PropertyKey[], known: Known): FoundAt[] {
  if (findSection(known, name)) return [];
  const [slug = ''] = name.split('#');
  const lesson = known.lessons.find((candidate) => candidate.slug === slug);
  if (!lesson) return [{ path, message: noLesson(slug, known) }];
  const ids = lesson.sections.map(({ id }) => `${slug}#${id}`);
  return [{ path, message: `The lesson ${slug} has no section \`${name}\`. ${listed('It has', ids)}` }];
}

function exerciseFaults(
  { exercise: name = '', mistakes = [] }: WorkshopFields['parts'][number],
  path: readonly PropertyKey[],
  known: Known,
): FoundAt[] {
  const [slug = ''] = name.split('/');
  const lesson = known.lessons.find((candidate) => candidate.slug === slug);
  if (!lesson) return [{ path, message: noLesson(slug, known) }];
  if (!findExercise(known, name)) {
    const all = lesson.sections.flatMap(({ exercises }) =>
      exercises.map(({ folder }) => `${slug}/${folder}`),
    );
    return [{ path, message: `The lesson ${slug} has no exercise \`${name}\`. ${listed('It has', all)}` }];
  }
  const there = known.mistakesOf(`lessons/${name}`);
  return mistakes
    .filter((mistake) => !there.includes(mistake))
    .map((mistake) => ({
      path: [...path, 'mistakes'],
      message: `The exercise ${name} has no mistake \`${mistake}\`. ${listed('It has', there)}`,
    }));
}

const noLesson = (slug: string, { lessons }: Known) =>
  `There is no lesson \`${slug}\`. ${listed(
    'There are',
    lessons.map((lesson) => lesson.slug),
  )}`;

const listed = (has: string, names: readonly string[], none = 'none') =>
  `${has}: ${names.join(', ') || none}.`;
