import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sayFault } from '#lesson/fault';
import { mistakeFaults, rightFaults, startFaults } from '../authoring/program-faults.ts';
import { contentFolder, readCourse, readTemplate } from './course.ts';
import { missingPython } from './python/missing-python.ts';
import { LessonRunner } from './runner.ts';

// Python loads boto3 first, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const missing = await missingPython();
// The template for new lessons has to pass the same tests.
const lessons = [...readCourse(), readTemplate()]
  .map((lesson) => ({
    ...lesson,
    exercises: lesson.exercises.flatMap(({ python, ...exercise }) =>
      python ? [{ ...exercise, ...python }] : [],
    ),
  }))
  .filter(({ exercises }) => exercises.length > 0);

it('finds exercises in Python', () => {
  expect(lessons.length).toBeGreaterThan(0);
});

if (missing !== undefined) it.skip(`judges no program in Python: ${missing}`);

/** Judged with a page's boto3 and a page's modules around it, but on this machine's interpreter: see `python/host.py`. */
describe.skipIf(missing !== undefined)('in Python', () => {
  const runner = new LessonRunner();
  beforeAll(() => runner.start());
  afterAll(() => runner.stop());

  describe.each(lessons)('$folder', ({ folder, seed, exercises }) => {
    describe.each(exercises)(`${folder}/$name`, (exercise) => {
      beforeAll(() => runner.renew());
      const { start, solution, check, mistakes, alsoRight } = exercise;
      const judged = (program: string, fresh: boolean) => runner.run({ seed, program, check, fresh });

      it('is not passed by its start, also after the solution was run', async () => {
        const faults = startFaults(start, await judged(start, true));
        const solved = rightFaults(solution, await judged(solution, false));
        const later = startFaults(start, await judged(start, false));
        expect([...faults, ...solved, ...later].map(sayFault)).toEqual([]);
      });

      it.each(
        [solution, ...alsoRight].map((program) => ({
          name: relative(join(contentFolder, folder, exercise.name), program),
          program,
        })),
      )('is passed by $name', async ({ program }) => {
        const report = await judged(program, true);
        expect(rightFaults(program, report).map(sayFault)).toEqual([]);
        const marks = report.comparison?.marks.filter(({ standing }) => standing !== 'right');
        const missed = marks?.filter(({ standing }) => standing === 'missing' || standing === 'lost');
        expect(missed, 'nothing that is right is told to be missing').toEqual([]);
        // The goal was made by a program in TypeScript.
        if (program === solution) expect(marks, 'the solution reaches the goal').toEqual([]);
      });

      it.each(mistakes)('names the mistake $name', async (mistake) => {
        const faults = mistakeFaults(mistake, exercise, await judged(mistake.path, true));
        expect(faults.map(sayFault)).toEqual([]);
      });
    });
  });
});
