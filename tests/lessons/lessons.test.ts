import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentFolder, readCourse } from './course.ts';
import { LessonRunner } from './runner.ts';

// A process of its own has to load the SDK first, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const course = readCourse();

it('finds the lessons of the course', () => {
  expect(course.length).toBeGreaterThan(3);
  expect(course.flatMap(({ exercises }) => exercises).length).toBeGreaterThan(3);
});

describe.each(course)('$folder', ({ seed, snippets, exercises, components, folder }) => {
  const runner = new LessonRunner();
  beforeAll(() => runner.start());
  afterAll(() => runner.stop());

  it('gives every block of the page a title of its own, and a file or folder that is there', () => {
    const titles = components.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).not.toContain('');
    for (const snippet of snippets) expect(existsSync(snippet), snippet).toBe(true);
    const named = components.filter(({ kind }) => kind === 'Exercise').map(({ target }) => target);
    expect(named.sort()).toEqual(exercises.map(({ name }) => name).sort());
  });

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

  describe.each(exercises)(`${folder}/$name`, ({ start, solution, check, mistakes }) => {
    it('is not passed by its start, also after the solution was run', async () => {
      expect(await runner.run({ seed, program: start, check, fresh: true })).toMatchObject({
        verdict: { passed: false },
      });
      await runner.run({ seed, program: solution, check, fresh: false });
      expect(await runner.run({ seed, program: start, check, fresh: false })).toMatchObject({
        verdict: { passed: false },
      });
    });

    it('is passed by its solution, on a new account and after all the snippets', async () => {
      const empty = await runner.run({ seed, program: solution, check, fresh: true });
      expect(empty).toMatchObject({ verdict: { passed: true } });
      expect(empty).not.toHaveProperty('failure');
      for (const program of snippets) await runner.run({ seed, program, fresh: false });
      expect(await runner.run({ seed, program: solution, check, fresh: false })).toMatchObject({
        verdict: { passed: true },
      });
    });

    it('has mistakes to name', () => expect(mistakes).not.toHaveLength(0));

    it.each(mistakes)('names the mistake $name', async ({ path, expected }) => {
      expect(expected, 'the first line is `// expect: <message>`').not.toBe('');
      const { verdict } = await runner.run({ seed, program: path, check, fresh: true });
      expect(verdict?.passed).toBe(false);
      const failed = verdict?.points.filter(({ ok }) => !ok).map(({ message }) => message);
      expect(failed).toContain(expected);
    });
  });
});
