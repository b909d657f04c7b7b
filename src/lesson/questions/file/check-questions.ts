import GithubSlugger from 'github-slugger';
import { type Fault, lineAt } from '../../fault.ts';
import type { Question } from './question.ts';
import { type QuestionFile, readQuestions } from './read-questions.ts';

/** The files of a lesson that its questions depend on. */
export interface LessonFiles {
  /** `what-is-s3` */
  readonly slug: string;
  /** Its `index.mdx`. */
  readonly mdx: string;
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
  const known = new Map(
    [...files].flatMap(([slug, file]) =>
      (file?.questions ?? []).map((question) => [`${slug}/${question.id}`, question] as const),
    ),
  );
  return lessons.flatMap((lesson) => {
    const file = files.get(lesson.slug);
    return [
      ...(file?.faults ?? []),
      ...(file ? checkSections(lesson, file) : []),
      ...checkPredictions(lesson, known, files),
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

/** Checks that each `<Predict>` names a question that can be a prediction, and stands right before its program. */
function checkPredictions(
  { slug, mdx }: LessonFiles,
  known: ReadonlyMap<string, Question>,
  files: ReadonlyMap<string, QuestionFile | undefined>,
): Fault[] {
  const faults: Fault[] = [];
  for (const tag of mdx.matchAll(/<Predict\b([^>]*)\/?>/g)) {
    const line = lineAt(mdx, tag.index);
    const say = (message: string) =>
      faults.push({ file: `content/lessons/${slug}/index.mdx`, line, message });
    const name = /\bquestion="([^"]*)"/.exec(tag[1] ?? '')?.[1];
    if (name === undefined) {
      say('A <Predict> says which question it asks: <Predict question="…" />.');
      continue;
    }
    const full = questionName(name, slug);
    const question = known.get(full);
    // Mistakes in the lesson's questions have to be corrected first: this question may be one of those that are wrong.
    if (!question && (files.get(full.split('/')[0] ?? '')?.faults.length ?? 0) > 0) continue;
    if (!question)
      say(
        `There is no question “${name}”. Is its id misspelled? One of another lesson is asked as “lesson/id”.`,
      );
    else if (question.prints === undefined)
      say(
        `The question “${name}” cannot be a prediction: add \`prints\`, the words of the output that settle it.`,
      );
    if (!/^\s*<(?:Snippet|Tools)\b/.test(mdx.slice(tag.index + tag[0].length)))
      say('A <Predict> stands right before the <Snippet> that it is about. Move it there.');
  }
  return faults;
}

/** The headings of a lesson, as they stand in addresses. A line in a listing that looks like a heading is not one. */
export function sectionsOf(mdx: string): string[] {
  const slugger = new GithubSlugger();
  const prose = mdx.replaceAll(/^ *```[^]*?^ *```/gm, '');
  return [...prose.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) =>
    slugger.slug(heading.replaceAll(/[`*]|(?<!\w)_|_(?!\w)/g, '')),
  );
}
