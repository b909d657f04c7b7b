import { basename, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sayFault } from '#lesson/fault';
import type { Mark } from '#lesson/goal';
import { mistakeFaults, rightFaults, snippetFaults, startFaults } from '../authoring/program-faults.ts';
import { type CourseLesson, contentFolder, readCourse, readTemplate } from './course.ts';
import { LessonRunner } from './runner.ts';
import type { RunReport } from './runner-process.ts';

// A process of its own has to load the SDK first, on a machine that may be busy with other tests.
// Nothing waits for a limit but what fails.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

// The template for new lessons has to pass the same tests.
const course = [...readCourse(), readTemplate()];

it('finds the lessons of the course', () => {
  expect(course.length).toBeGreaterThan(3);
  expect(course.flatMap(({ exercises }) => exercises).length).toBeGreaterThan(3);
});

// Programs wait for a good part of their time, as for a pause before another try. Meanwhile, others run.
describe.concurrent.each(course)('$folder', (lesson) => {
  describe('in order', { concurrent: false }, () => describeLesson(lesson));
});

function describeLesson({ seed, snippets, exercises, folder }: CourseLesson): void {
  const runner = new LessonRunner();
  beforeAll(() => runner.start());
  afterAll(() => runner.stop());

  it.each(snippets.map((program) => ({ name: relative(contentFolder, program), program })))(
    'runs $name on a new account, and once more',
    async ({ program }) => {
      const first = snippetFaults(program, await runner.run({ seed, program, fresh: true }));
      const again = snippetFaults(program, await runner.run({ seed, program, fresh: false }));
      expect([...first, ...again].map(sayFault)).toEqual([]);
    },
  );

  it.runIf(snippets.length > 0)('runs its snippets one after the other', async () => {
    for (const [index, program] of snippets.entries()) {
      const faults = snippetFaults(program, await runner.run({ seed, program, fresh: index === 0 }));
      expect(faults.map(sayFault)).toEqual([]);
    }
  });

  describe.each(exercises)(`${folder}/$name`, (exercise) => {
    const { start, solution, check, mistakes, alsoRight } = exercise;
    beforeAll(() => runner.renew());
    const judged = (program: string, fresh: boolean) => runner.run({ seed, program, check, fresh });

    it('is not passed by its start, also after the solution was run', async () => {
      const faults = startFaults(start, await judged(start, true));
      await judged(solution, false);
      expect([...faults, ...startFaults(start, await judged(start, false))].map(sayFault)).toEqual([]);
    });

    it('is passed by its solution, on a new account and after all the snippets', async () => {
      const empty = await judged(solution, true);
      for (const program of snippets) await runner.run({ seed, program, fresh: false });
      const later = await judged(solution, false);
      expect([empty, later].flatMap((report) => rightFaults(solution, report)).map(sayFault)).toEqual([]);
      expect(notRight(empty), 'its goal is what it leads to').toEqual([]);
      expect(notRight(later), 'what other programs left is no fault').toEqual([]);
    });

    it.each(alsoRight.map((program) => ({ name: basename(program, '.ts'), program })))(
      'is passed by $name, on a new account and once more',
      async ({ program }) => {
        const first = await judged(program, true);
        const again = await judged(program, false);
        expect([first, again].flatMap((report) => rightFaults(program, report)).map(sayFault)).toEqual([]);
        const missing = notRight(first).filter(
          ({ standing }) => standing === 'missing' || standing === 'lost',
        );
        expect(missing, 'nothing that is right is told to be missing').toEqual([]);
      },
    );

    it.each(mistakes)('names the mistake $name', async (mistake) => {
      const faults = mistakeFaults(mistake, exercise, await judged(mistake.path, true));
      expect(faults.map(sayFault)).toEqual([]);
    });

    it('has a program that reaches each branch of its check', async () => {
      const unreached = await runner.unreachedIn(check);
      expect(unreached.map(({ line, code }) => `${relative(contentFolder, check)}:${line}: ${code}`)).toEqual(
        [],
      );
    });
  });
}

/** The marks of what in an account is not as in the goal. */
function notRight({ comparison }: RunReport): readonly Mark[] {
  return (comparison?.marks ?? []).filter(({ standing }) => standing !== 'right');
}
