import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../root.ts';
import type { Finished } from '../run-tool.ts';

/** The outcome of a step of `npm test`. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What to show when something failed. */
  readonly output: string;
}

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** The result of a step that was run. */
export interface Result extends Outcome {
  readonly name: string;
  readonly milliseconds: number;
}

/** Where steps leave their logs and reports. */
export const reports = join(root, '.generated', 'test');

/** How many lines of a failed step's output are shown; the rest is in its log. */
const shownLines = 150;

/** The outcome of a command that either works or does not, counted as one test. */
export function asOneTest({ code, output }: Finished): Outcome {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

/** Runs a step, and prints how it went. */
async function take(step: Step): Promise<Result> {
  const begun = performance.now();
  const outcome = await step.run();
  const { name } = step;
  const result: Result = { name, milliseconds: performance.now() - begun, ...outcome };
  const { passed, failed } = result;
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${secondsOf(result)})`,
  );
  if (failed > 0) await show(result);
  return result;
}

/** Runs steps one after the other. */
export async function takeInOrder(steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) results.push(await take(step));
  return results;
}

/** How long a step took, for a person. */
export function secondsOf({ milliseconds }: Pick<Result, 'milliseconds'>): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

async function show({ name, output }: Result): Promise<void> {
  const text = stripVTControlCharacters(output).trim();
  if (text === '') return;
  const log = join(reports, `${name.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}.log`);
  await mkdir(reports, { recursive: true });
  await writeFile(log, `${text}\n`);
  const lines = text.split('\n');
  const shown =
    lines.length > shownLines ? [...lines.slice(0, shownLines), `… all of it is in ${log}`] : lines;
  console.log(`\n${shown.map((line) => `    ${line}`).join('\n')}\n`);
}
