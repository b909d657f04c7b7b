/**
 * `npm run judge -- lessons/first-requests/store-a-picture [FILE…]`: judges the programs of an exercise, in TypeScript and in
 * Python, or other programs, and prints the verdicts for its author; when it judged all of them, also the branches of the check that none has reached.
 */
import { basename, join, relative, resolve } from 'node:path';
import { contentFolder, readCourse } from '../tests/lessons/course.ts';
import { missingPython } from '../tests/lessons/python/missing-python.ts';
import { LessonRunner } from '../tests/lessons/runner.ts';

const [id = '', ...named] = process.argv.slice(2);
const found = readCourse()
  .flatMap(({ seed, exercises }) => exercises.map((exercise) => ({ seed, exercise })))
  .find(({ exercise }) => relative(contentFolder, resolve(exercise.check, '..')) === id);
if (!found) {
  console.error(
    `There is no exercise content/${id}. Name it as in: npm run judge -- lessons/first-requests/store-a-picture`,
  );
  process.exit(1);
}
const { seed, exercise } = found;
const { check, python } = exercise;
const missing = python && (await missingPython());
if (missing !== undefined) console.log(`Its programs in Python are not judged, for ${missing}.`);
const languages = python && missing === undefined ? [exercise, python] : [exercise];
const own = languages.flatMap(({ start, solution, alsoRight, mistakes }) => [
  start,
  solution,
  ...alsoRight,
  ...mistakes.map(({ path }) => path),
]);
const runner = new LessonRunner();
await runner.start();
for (const program of named.length > 0 ? named.map((path) => resolve(path)) : own) {
  const { verdict, output, failure } = await runner.run({ program, check, seed, fresh: true });
  console.log(`\n${verdict?.passed ? 'passed' : 'NOT YET'}  ${relative(join(contentFolder, id), program)}`);
  if (verdict?.where) console.log(`  where ${verdict.where}`);
  for (const { ok, message, cure } of verdict?.points ?? []) {
    console.log(`  ${ok ? '✔' : '✘'} ${message}`);
    if (cure) console.log(`    cure: ${cure}`);
  }
  if (named.length > 0) console.log([...output, failure ?? ''].map((line) => `  | ${line}`).join('\n'));
}
if (named.length === 0) {
  for (const { line, code } of await runner.unreachedIn(check))
    console.log(`\nnever reached: ${basename(check)}:${line}: ${code}`);
}
runner.stop();
