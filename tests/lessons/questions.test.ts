import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { checkQuestions, questionName } from '../../src/lesson/questions/file/check-questions.ts';
import { readQuestions } from '../../src/lesson/questions/file/read-questions.ts';
import { contentFolder, readCourse } from './course.ts';
import { missingPython } from './python/missing-python.ts';
import { LessonRunner } from './runner.ts';

// Python loads boto3 first, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

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

const missing = await missingPython();

/** Programs in Python that settle nothing here, and why. */
const settlesNothing: Readonly<Record<string, string>> = {
  'with-upload.py': 'The question is about `Upload` of the SDK for JavaScript.',
  'only-what-i-read.py': 'Its two writers come one after the other, and none is refused.',
  'expires.py': 'Pauses are cut short by the judge of Python; in a page its link has ended.',
};

/** The programs that a prediction stands before: of tabs of tools, those that run in a page. */
const programsOf = (folder: string, tag: string, file: string) =>
  tag === 'Snippet'
    ? [join(folder, file)]
    : ['ts', 'py'].map((tool) => join(folder, `${file}.${tool}`)).filter((path) => existsSync(path));

const predictions = lessons.flatMap(({ slug, seed, mdx, path }) =>
  [...mdx.matchAll(/<Predict question="([^"]+)" \/>\s*<(Snippet|Tools)\b[^>]*\bfile="([^"]+)"/g)].flatMap(
    ([, name = '', tag = '', file = '']) =>
      programsOf(dirname(path), tag, file).map((program) => ({
        name: questionName(name, slug),
        file: basename(program),
        seed,
        program,
      })),
  ),
);

const runner = new LessonRunner();
beforeAll(() => runner.start());
afterAll(() => runner.stop());

it('has no mistakes in its questions', () => {
  expect(checkQuestions(lessons)).toEqual([]);
});

it('finds predictions in every lesson, before programs in both languages', () => {
  for (const { slug, mdx } of lessons)
    expect(mdx.match(/<Predict /g)?.length ?? 0, slug).toBeGreaterThanOrEqual(2);
  for (const language of ['.ts', '.py'])
    expect(predictions.filter(({ file }) => file.endsWith(language)).length).toBeGreaterThan(9);
});

for (const { name, file, seed, program } of predictions) {
  const isSkipped = file.endsWith('.py') && missing !== undefined;
  it.skipIf(isSkipped)(`${name} is settled by what ${file} prints`, async (context) => {
    const settled = settles.get(name);
    expect(settled).toBeDefined();
    if (file in settlesNothing) context.skip(settlesNothing[file]);
    const { output } = await runner.run({ seed, program, fresh: true });
    expect(output.join('\n')).toContain(settled);
  });
}
