import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Fault, lineAt } from '#lesson/fault';
import { root } from '../../scripts/root.ts';
import type { CourseExercise, ExercisePrograms } from '../lessons/course.ts';
import type { RunReport } from '../lessons/runner-process.ts';
import { faultAt } from './fault-at.ts';

const fileOf = (path: string) => relative(root, path);

/** What is wrong with a snippet, according to its run: it has to run to its end, and to print something. */
export function snippetFaults(path: string, { failure, output }: RunReport): Fault[] {
  const file = fileOf(path);
  if (failure !== undefined) {
    const mend = 'It has to run on a new account, and twice: let it make the bucket that it needs.';
    return [faultAt(file, 1, `The program ended with an error: ${failure}.`, mend)];
  }
  if (output.length > 0) return [];
  return [faultAt(file, 1, 'The program prints nothing.', 'Let it say what it did: console.log(…).')];
}

/** What is wrong with a program that is meant to be right, according to its verdict. */
export function rightFaults(path: string, { failure, verdict }: RunReport): Fault[] {
  const file = fileOf(path);
  if (failure !== undefined) {
    return [faultAt(file, 1, `The program ended with an error: ${failure}.`, 'Mend it: it counts as right.')];
  }
  if (verdict?.passed === true) return [];
  const problem = `The check does not pass this program, which is right. It says: ${said(verdict)}`;
  return [faultAt(file, 1, problem, 'Mend check.ts, or the program.')];
}

/** What is wrong with the start of an exercise, according to its verdict: there has to be something left to do. */
export function startFaults(path: string, { verdict }: RunReport): Fault[] {
  if (verdict?.passed === false) return [];
  const mend = 'Leave something to do in it, and let check.ts look for that.';
  return [faultAt(fileOf(path), 1, 'The exercise is passed before anybody has done anything.', mend)];
}

/** What is wrong with a mistake's verdict: it has to name the mistake, without giving the line that is to be written. */
export function mistakeFaults(
  { path, expected }: CourseExercise['mistakes'][number],
  exercise: ExercisePrograms & Pick<CourseExercise, 'check'>,
  { verdict }: RunReport,
): Fault[] {
  const file = fileOf(path);
  if (verdict?.passed === true)
    return [
      faultAt(file, 1, 'The check passes this mistake.', 'Let check.ts find it, or move it to also-right/.'),
    ];
  const failed = verdict?.points.filter(({ ok }) => !ok) ?? [];
  if (!failed.some(({ message }) => message === expected)) {
    const problem = `The check says something else of this mistake than “${expected}”. It says: ${said(verdict)}`;
    return [faultAt(file, 1, problem, 'Mend the first line, or what check.ts says.')];
  }
  const told = failed.map(({ message, cure = '' }) => `${message} ${cure}`).join(' ');
  return finishedLines(told, exercise).map((line) => {
    const check = readFileSync(exercise.check, 'utf8');
    const problem = `What the check says of ${file} gives away a line of the solution: ${line}.`;
    return faultAt(
      fileOf(exercise.check),
      lineAt(check, check.indexOf(line)),
      problem,
      'Say it without the line.',
    );
  });
}

function said(verdict: RunReport['verdict']): string {
  const failed = verdict?.points.filter(({ ok }) => !ok) ?? [];
  return failed.map(({ message }) => message).join(' ') || 'nothing.';
}

/** The lines of a solution that a text contains as code, and that the reader does not have yet. */
function finishedLines(told: string, { start, solution }: ExercisePrograms): readonly string[] {
  const linesOf = (path: string) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim().replace(/[,;]$/, ''))
      // A single name, as in an import, does not count as a line to write.
      .filter((line) => line.length > 12 && /\W/.test(line));
  const known = linesOf(start);
  const code = [...told.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.trim().replace(/[,;]$/, ''));
  return linesOf(solution).filter((line) => !known.includes(line) && code.includes(line));
}
