import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { isSettledBy } from '../../src/lesson/questions/file/prints.ts';
import { askingLessons, predictionsIn } from '../lessons/predictions.ts';
import { workbenchOf } from './landmarks.ts';
import { test, visit } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';
import { resetAccount } from './start-over.ts';
import { firstCommand, screenOf } from './terminal.ts';

test.beforeEach(skipWithoutPython);
test.setTimeout(900_000);

const root = join(import.meta.dirname, '..', '..');
const programs = globSync('content/lessons/*/*.sh', { cwd: root })
  .filter((path) => !path.includes('/_'))
  .sort();

/** What a program prints where something has gone wrong that it did not ask for. */
const complaint = /error|fatal|failed|not found|No such file/i;
/** Programs that show errors, and what they show. */
const shown: Readonly<Record<string, RegExp>> = {
  'first-requests/errors.sh': /NoSuchKey[^]*NoSuchBucket[^]*BucketNotEmpty/,
  'downloading/if-changed.sh': /\(304\)[^]*nothing new/,
  'consistency-and-conditions/create-once.sh': /PreconditionFailed/,
  'consistency-and-conditions/only-what-i-read.sh': /PreconditionFailed[^]*likes now: 9/,
};

const predictions = predictionsIn(askingLessons());

test('every step of a lesson for the AWS CLI runs in a terminal to its end, prints something, and settles what was predicted', async ({
  page,
}) => {
  await visit(page, 'lessons/first-requests/');
  await page.getByRole('tab', { name: 'AWS CLI' }).first().click();
  await test.step('a prediction is settled by the run of its step, which counts as work done', async () => {
    const question = page.locator('course-question', { hasText: 'deletes the same object once more' });
    await question.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Run: delete.sh' }).click();
    const verdict = question.getByRole('status').last();
    await expect(verdict).toContainText('Not as you predicted.', { timeout: firstCommand });
    await expect(verdict).toContainText('The commands printed exit code of the second delete: 0.');
    const ran = await page.evaluate(() => localStorage.getItem('learn-s3/progress'));
    expect(ran).toContain('"lessons/first-requests/delete.ts":');
    await page.reload();
    await expect(verdict).toContainText('The commands printed exit code of the second delete: 0.');
  });

  // All that a program prints has room.
  await page.addStyleTag({ content: '[data-shell]:not([hidden]) { height: 2500px !important; }' });
  // It takes up no room before its first run.
  const terminal = page.getByRole('region', { name: 'Terminal: upload.sh', exact: true });
  const place = terminal.locator('[data-shell]');
  expect(programs.length).toBeGreaterThan(30);
  await terminal.evaluate((section) =>
    section.addEventListener('run-end', (event) => {
      section.dataset.printed = 'output' in event ? String(event.output) : '';
    }),
  );
  await workbenchOf(page).getByRole('tab', { name: 'Buckets' }).click();
  let lesson = '';
  for (const path of programs) {
    await test.step(path, async () => {
      // Those of one lesson share an account, as they do on its page.
      if (dirname(path) !== lesson) await resetAccount(page);
      lesson = dirname(path);
      await place.evaluate(
        (host, text) => (host.dataset.commands = text),
        readFileSync(join(root, path), 'utf8'),
      );
      await terminal.evaluate((section) => (section.dataset.exitStatus = ''));
      if (path !== programs[0]) {
        await terminal.locator('textarea').press('Control+l');
        await expect.poll(() => screenOf(terminal)).toBe('~ $');
      }
      await page.getByRole('button', { name: 'Run: upload.sh' }).click();
      await expect(terminal).toHaveAttribute('data-exit-status', '0', { timeout: firstCommand });
      await expect.poll(() => screenOf(terminal)).toMatch(/\n~ \$$/);
      const printed = (await screenOf(terminal)).split('\n').slice(1, -1).join('\n');
      expect(printed, path).not.toBe('');
      const name = path.replace('content/lessons/', '');
      if (shown[name]) expect(printed, path).toMatch(shown[name]);
      else expect(printed, path).not.toMatch(complaint);
      const output = (await terminal.getAttribute('data-printed')) ?? '';
      for (const { name, prints, tool } of predictions.filter(({ program }) => program.endsWith(`/${path}`)))
        expect(isSettledBy(prints, { tool, output }), `${name} is settled by:\n${output}`).toBe(true);
    });
  }
});
