import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentFolder, type CourseExercise, readCourse } from './course.ts';
import { LessonRunner } from './runner.ts';

// A process of its own has to load the SDK first, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const course = readCourse();

it('finds the lessons of the course', () => {
  expect(course.length).toBeGreaterThan(3);
  expect(course.flatMap(({ exercises }) => exercises).length).toBeGreaterThan(3);
});

describe.each(course)('$folder', ({ seed, snippets, exercises, folder }) => {
  const runner = new LessonRunner();
  beforeAll(() => runner.start());
  afterAll(() => runner.stop());

  it.each(snippets.map((program) => ({ name: relative(contentFolder, program), program })))(
    'runs $name on a new account, and once more',
    async ({ program }) => {
      expect(await runner.run({ seed, program, fresh: true })).not.toHaveProperty('failure');
      const again = await runner.run({ seed, program, fresh: false });
      expect(again).not.toHaveProperty('failure');
      expect(again.output, 'a snippet prints something').not.toHaveLength(0);
    },
  );

  it.runIf(snippets.length > 0)('runs its snippets one after the other', async () => {
    for (const [index, program] of snippets.entries()) {
      expect(await runner.run({ seed, program, fresh: index === 0 }), program).not.toHaveProperty('failure');
    }
  });

  describe.each(exercises)(`${folder}/$name`, (exercise) => {
    const { start, solution, check, mistakes, alsoRight } = exercise;
    const judged = async (program: string, fresh: boolean) =>
      (await runner.run({ seed, program, check, fresh })).verdict;

    it('is not passed by its start, also after the solution was run', async () => {
      expect(await judged(start, true)).toMatchObject({ passed: false });
      await judged(solution, false);
      expect(await judged(start, false)).toMatchObject({ passed: false });
    });

    it('is passed by its solution, on a new account and after all the snippets', async () => {
      const empty = await runner.run({ seed, program: solution, check, fresh: true });
      expect(empty.verdict).toMatchObject({ passed: true });
      expect(empty).not.toHaveProperty('failure');
      for (const program of snippets) await runner.run({ seed, program, fresh: false });
      expect(await judged(solution, false)).toMatchObject({ passed: true });
    });

    it.each(alsoRight.map((program) => ({ name: basename(program, '.ts'), program })))(
      'is passed by $name, on a new account and once more',
      async ({ program }) => {
        expect(await judged(program, true)).toMatchObject({ passed: true });
        expect(await judged(program, false)).toMatchObject({ passed: true });
      },
    );

    it.each(mistakes)('names the mistake $name', async ({ path, expected }) => {
      expect(expected, 'the first line is `// expect: <message>`').not.toBe('');
      const verdict = await judged(path, true);
      expect(verdict?.passed).toBe(false);
      const failed = verdict?.points.filter(({ ok }) => !ok) ?? [];
      expect(failed.map(({ message }) => message)).toContain(expected);
      const told = failed.map(({ message, cure = '' }) => `${message} ${cure}`).join(' ');
      expect(finishedLinesIn(told, exercise), 'a verdict does not give the finished line').toEqual([]);
    });

    it('has a program that reaches each branch of its check', async () => {
      const unreached = await runner.unreachedIn(check);
      expect(unreached.map(({ line, code }) => `${relative(contentFolder, check)}:${line}: ${code}`)).toEqual(
        [],
      );
    });
  });
});

/** The lines of a solution that a text holds as code, and that the reader does not have yet. */
function finishedLinesIn(told: string, { start, solution }: CourseExercise): readonly string[] {
  const linesOf = (path: string) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim().replace(/[,;]$/, ''))
      .filter((line) => line.length > 12);
  const known = linesOf(start);
  const code = [...told.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.trim().replace(/[,;]$/, ''));
  return linesOf(solution).filter((line) => !known.includes(line) && code.includes(line));
}
