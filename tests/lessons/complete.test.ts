import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentFolder, readCourse } from './course.ts';

/** What each lesson of the course has is a rule for authors: `tests/authoring/rules/complete.ts`. */
const lessons = readCourse().filter(
  ({ folder, exercises }) => exercises.length >= 3 && !isUnfinished(join(contentFolder, folder, 'index.mdx')),
);

function isUnfinished(page: string): boolean {
  return /^unfinished:/m.test(readFileSync(page, 'utf8'));
}

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
