import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, readCourse } from './course.ts';
import { readSettings } from './read-settings.ts';

/** Lessons about a reader's own account, which have little to program. */
const others = ['lessons/your-own-account', 'lessons/cors-and-permissions'];
const lessons = readCourse().filter(
  ({ folder, exercises }) => exercises.length > 0 && !others.includes(folder),
);

/** What every lesson of the course has, so that none is only to be read. */
describe.each(lessons)('$folder', ({ folder, exercises }) => {
  const page = readFileSync(join(contentFolder, folder, 'index.mdx'), 'utf8');
  const kinds = exercises.map(({ check }) => readSettings(dirname(check)).kind);

  it('has at least three exercises of two kinds, one of them from nothing', () => {
    expect(exercises.length).toBeGreaterThanOrEqual(3);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(2);
    expect(kinds).toContain('from-nothing');
  });

  it('knows at least four mistakes and three other right answers of each', () => {
    for (const { name, mistakes, alsoRight } of exercises) {
      expect(mistakes.length, name).toBeGreaterThanOrEqual(4);
      expect(alsoRight.length, name).toBeGreaterThanOrEqual(3);
    }
  });

  it('asks before runs, at the beginning and at the end, and shows a step in every tool', () => {
    expect(page.match(/<Predict /g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    const isFirst = /^ {2}order: 1$/m.test(page);
    if (!isFirst) expect(page).toContain('<Review earlier />');
    expect(page).toContain('<Review />');
    expect(page).toContain('<Tools ');
  });
});

it('has at least 36 exercises and 150 mistakes in the course', () => {
  const all = lessons.flatMap(({ exercises }) => exercises);
  expect(lessons.length).toBeGreaterThanOrEqual(13);
  expect(all.length).toBeGreaterThanOrEqual(36);
  expect(all.flatMap(({ mistakes }) => mistakes).length).toBeGreaterThanOrEqual(150);
});

it('can be done in Python, in every exercise', () => {
  const all = readCourse().flatMap(({ folder, exercises }) =>
    exercises.map(({ name, python }) => ({ id: `${folder}/${name}`, python })),
  );
  expect(all.length).toBeGreaterThanOrEqual(49);
  expect(all.filter(({ python }) => !python).map(({ id }) => id)).toEqual([]);
  const mistakes = all.flatMap(({ python }) => python?.mistakes ?? []);
  expect(mistakes.length).toBeGreaterThanOrEqual(350);
});
