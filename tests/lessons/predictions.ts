import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfStep, stepIn } from '../../src/lesson/questions/file/check-predictions.ts';
import { type LessonFiles, questionName } from '../../src/lesson/questions/file/check-questions.ts';
import type { Prints } from '../../src/lesson/questions/file/prints.ts';
import type { Question } from '../../src/lesson/questions/file/question.ts';
import { readQuestions } from '../../src/lesson/questions/file/read-questions.ts';
import type { ToolId } from '../../src/lesson/tools/tools.ts';
import { contentFolder, readCourse } from './course.ts';

/** A lesson, as its questions are checked. */
export interface AskingLesson extends LessonFiles {
  /** The path of its `seed.ts`, if it has one. */
  readonly seed: string | undefined;
}

/** The lessons of the course. */
export function askingLessons(): readonly AskingLesson[] {
  return readCourse()
    .filter(({ folder }) => folder.startsWith('lessons/'))
    .map(({ folder, seed }) => {
      const path = (name: string) => join(contentFolder, folder, name);
      const yaml = existsSync(path('questions.yaml'))
        ? readFileSync(path('questions.yaml'), 'utf8')
        : undefined;
      const slug = folder.slice('lessons/'.length);
      return {
        slug,
        seed,
        mdx: readFileSync(path('index.mdx'), 'utf8'),
        yaml,
        there: readdirSync(path('.')),
      };
    });
}

/** A prediction, and a program that settles it: of tabs of tools, each has one. */
export interface Prediction {
  /** `first-requests/second-delete` */
  readonly name: string;
  readonly prints: Prints | undefined;
  readonly tool: ToolId;
  /** `delete.sh` */
  readonly file: string;
  readonly program: string;
  readonly seed: string | undefined;
}

/** Every prediction in the course, once for each tool in which its step is there. */
export function predictionsIn(lessons: readonly AskingLesson[]): readonly Prediction[] {
  const questions = new Map<string, Question>(
    lessons.flatMap(({ slug, yaml }) =>
      readQuestions(yaml ?? '[]', slug).questions.map(
        (question) => [`${slug}/${question.id}`, question] as const,
      ),
    ),
  );
  return lessons.flatMap(({ slug, seed, mdx, there }) =>
    [...mdx.matchAll(/<Predict question="([^"]+)" \/>/g)].flatMap(({ 0: tag, 1: asked = '', index }) => {
      const step = stepIn(mdx.slice(index + tag.length));
      const name = questionName(asked, slug);
      return filesOfStep(step ?? { tag: 'Tools', file: '' }, there).map(([tool, file]) => ({
        name,
        prints: questions.get(name)?.prints,
        tool,
        file,
        program: join(contentFolder, 'lessons', slug, file),
        seed,
      }));
    }),
  );
}
