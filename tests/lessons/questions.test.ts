import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkQuestions, questionName } from '../../src/lesson/questions/file/check-questions.ts';
import { readQuestions } from '../../src/lesson/questions/file/read-questions.ts';
import { contentFolder, readCourse } from './course.ts';
import { LessonRunner } from './runner.ts';

const lessons = readCourse()
  .filter(({ folder }) => folder.startsWith('lessons/'))
  .map(({ folder, seed }) => {
    const path = (name: string) => join(contentFolder, folder, name);
    return {
      slug: folder.slice('lessons/'.length),
      seed,
      mdx: readFileSync(path('index.mdx'), 'utf8'),
      yaml: existsSync(path('questions.yaml')) ? readFileSync(path('questions.yaml'), 'utf8') : undefined,
      path: path('index.mdx'),
    };
  });

/** The output that settles each question that can be a prediction. */
const settles = new Map<string, string | undefined>(
  lessons.flatMap(({ slug, yaml }) =>
    readQuestions(yaml ?? '[]', slug).questions.map(({ id, prints }) => [`${slug}/${id}`, prints]),
  ),
);

const predictions = lessons.flatMap(({ slug, seed, mdx, path }) =>
  [...mdx.matchAll(/<Predict question="([^"]+)" \/>\s*<Snippet\b[^>]*\bfile="([^"]+)"/g)].map(
    ([, name = '', file = '']) => ({
      name: questionName(name, slug),
      seed,
      program: join(dirname(path), file),
    }),
  ),
);

const runner = new LessonRunner();
beforeAll(() => runner.start());
afterAll(() => runner.stop());

it('has no mistakes in its questions', () => {
  expect(checkQuestions(lessons)).toEqual([]);
});

it.each(predictions)('$name is settled by what its program prints', async ({ name, seed, program }) => {
  const settled = settles.get(name);
  expect(settled).toBeDefined();
  const { output } = await runner.run({ seed, program, fresh: true });
  expect(output.join('\n')).toContain(settled);
});
