import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { blockNamed, run, setCode, test, visit } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';

test.beforeEach(skipWithoutPython);
// Each program waits for an interpreter of its own.
test.setTimeout(900_000);

const root = join(import.meta.dirname, '..', '..');
const programs = globSync('tests/e2e/programs/boto3/*.py', { cwd: root }).sort();
const ofLessons = globSync('content/lessons/*/*.py', { cwd: root })
  .filter((path) => !path.includes('/_'))
  .sort();

/** What a page has no way to do, and mistakes, each with what the program is told. */
const refused: Readonly<Record<string, string>> = {
  'crc32c.py': 'MissingDependencyException',
  'threads.py': 'There are no threads in a page.',
  'pool-of-multiprocessing.py': 'There are no other processes in a page.',
  'left-at-once.py': 'The program left with exit code 4.',
  'time-limits.py': 'The program left with exit code 142.',
  'subprocess.py': 'There are no other programs in a page.',
  'names-of-time-zones.py': 'There are no names of time zones in a page: use timezone.utc',
  'name-nearly-right.py': "name 'bucket' is not defined. Did you mean: 'buckets'?",
};

/** Runs a program in a block. Answers how it ended, and what it printed. */
async function runFile(block: Locator, path: string): Promise<{ state: string | null; told: string }> {
  await setCode(block, readFileSync(join(root, path), 'utf8'));
  const told = await run(block, refused[basename(path)] === undefined ? 'done' : 'failed', 170_000);
  return { state: await block.getAttribute('data-run-state'), told };
}

test('boto3 does what its users do with it, but for what a page cannot', async ({ page }) => {
  await visit(page, 'lessons/first-requests/');
  await page.getByRole('tab', { name: 'boto3' }).first().click();
  const block = blockNamed(page, 'Upload a profile picture, boto3');
  const table: string[] = [];
  expect(programs.length).toBeGreaterThan(20);
  for (const path of programs) {
    const { state, told } = await runFile(block, path);
    table.push(`${basename(path)}: ${state}`);
    expect(told, path).toContain(refused[basename(path)] ?? '');
    expect(told, path).not.toBe('');
  }
  console.log(table.join('\n'));
});

test('every step of a lesson in Python runs, and prints something', async ({ page }) => {
  await visit(page, 'lessons/first-requests/');
  await page.getByRole('tab', { name: 'boto3' }).first().click();
  const block = blockNamed(page, 'Upload a profile picture, boto3');
  expect(ofLessons.length).toBeGreaterThan(30);
  for (const path of ofLessons) expect((await runFile(block, path)).told, path).not.toBe('');
});
