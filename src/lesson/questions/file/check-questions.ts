import GithubSlugger from 'github-slugger';
import type { Fault } from '../../fault.ts';
import { checkPredictions, type LessonPage } from './check-predictions.ts';
import type { Question } from './question.ts';
import { type QuestionFile, readQuestions } from './read-questions.ts';

/** The files of a lesson that its questions depend on. */
export interface LessonFiles extends LessonPage {
  /** Its `questions.yaml`; `undefined` where there is none. */
  readonly yaml: string | undefined;
}

/**
 * What is wrong with the questions of the course: in their files, in the sections that they name, and in the pages that ask
 * them. Empty when nothing is.
 */
export function checkQuestions(lessons: readonly LessonFiles[]): readonly Fault[] {
  const files = new Map(
    lessons.map(({ slug, yaml }) => [
      slug,
      yaml === undefined ? undefined : readQuestions(yaml, `content/lessons/${slug}/questions.yaml`),
    ]),
  );
  const known = new Map<string, Question>(
    [...files].flatMap(([slug, file]) =>
      (file?.questions ?? []).map((question) => [`${slug}/${question.id}`, question] as const),
    ),
  );
  return lessons.flatMap((lesson) => {
    const file = files.get(lesson.slug);
    return [
      ...(file?.faults ?? []),
      ...(file ? checkSections(lesson, file) : []),
      ...checkPredictions(lesson, (name) => {
        const full = questionName(name, lesson.slug);
        const isBroken = (files.get(full.split('/')[0] ?? '')?.faults.length ?? 0) > 0;
        return known.get(full) ?? (isBroken ? 'unreadable' : undefined);
      }),
    ];
  });
}

/** The name of a question that is unique in the course. A name without a slash is a question of the lesson itself. */
export function questionName(name: string, slug: string): string {
  return name.includes('/') ? name : `${slug}/${name}`;
}

function checkSections({ slug, mdx }: LessonFiles, { questions, sectionLines }: QuestionFile): Fault[] {
  const sections = sectionsOf(mdx);
  return questions.flatMap(({ section, id }) =>
    sections.includes(section)
      ? []
      : [
          {
            file: `content/lessons/${slug}/questions.yaml`,
            line: sectionLines.get(id) ?? 1,
            message: `“${id}” names the section “${section}”, but the lesson has: ${sections.join(', ')}. Take one of these.`,
          },
        ],
  );
}

/** The headings of a lesson, as they stand in addresses. A line in a listing that looks like a heading is not one. */
export function sectionsOf(mdx: string): string[] {
  const slugger = new GithubSlugger();
  const prose = mdx.replaceAll(/^ *```[^]*?^ *```/gm, '');
  return [...prose.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) =>
    slugger.slug(heading.replaceAll(/[`*]|(?<!\w)_|_(?!\w)/g, '')),
  );
}
