import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { checkQuestions } from '../../src/lesson/questions/file/check-questions.ts';
import { isSettledBy } from '../../src/lesson/questions/file/prints.ts';
import { askingLessons, predictionsIn } from './predictions.ts';
import { missingPython } from './python/missing-python.ts';
import { LessonRunner } from './runner.ts';

// Python loads boto3 first, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const lessons = askingLessons();
const predictions = predictionsIn(lessons);
const missing = await missingPython();

/** What this judge of Python cannot show, and why. `tools.test.ts` runs it with a boto3 of this machine. */
const settlesNothing: Readonly<Record<string, string>> = {
  'expires.py': 'Pauses are cut short by the judge of Python; in a page its link has ended.',
};

const runner = new LessonRunner();
beforeAll(() => runner.start());
afterAll(() => runner.stop());

it('has no mistakes in its questions', () => {
  expect(checkQuestions(lessons)).toEqual([]);
});

it('finds predictions in every lesson, before steps in every tool', () => {
  for (const { slug, mdx } of lessons)
    expect(mdx.match(/<Predict /g)?.length ?? 0, slug).toBeGreaterThanOrEqual(2);
  for (const tool of ['ts', 'py', 'sh'])
    expect(predictions.filter((one) => one.tool === tool).length).toBeGreaterThan(9);
});

// Those of the AWS CLI are run in `tools.test.ts`.
for (const { name, prints, tool, file, seed, program } of predictions) {
  if (tool === 'sh') continue;
  const isSkipped = tool === 'py' && missing !== undefined;
  it.skipIf(isSkipped)(`${name} is settled by what ${file} prints`, async (context) => {
    if (file in settlesNothing) context.skip(settlesNothing[file]);
    const run = await runner.run({ seed, program, fresh: true });
    const output = run.output.join('\n');
    expect(isSettledBy(prints, { tool, output }), `${JSON.stringify(prints)} in:\n${output}`).toBe(true);
  });
}
