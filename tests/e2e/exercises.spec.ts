import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { readCourse } from '../lessons/course.ts';
import { blockNamed, run, setCode, test } from './page.ts';

/** Presses Check and waits for a verdict on the code as it is. */
async function check(block: Locator): Promise<string> {
  const verdict = block.getByRole('status');
  await verdict.evaluate((element) => element.replaceChildren());
  await block.getByRole('button', { name: 'Check' }).click();
  await expect(verdict).not.toBeEmpty({ timeout: 60_000 });
  return (await verdict.textContent()) ?? '';
}

for (const { folder, components, exercises } of readCourse()) {
  test(`${folder}: every block runs, every exercise judges as it does on Node`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(folder === 'home' ? './' : `${folder}/`);
    for (const { kind, title, target } of components) {
      const block = blockNamed(page, title);
      if (kind === 'Snippet') {
        await test.step(title, async () => expect(await run(block)).not.toBe(''));
        continue;
      }
      const exercise = exercises.find(({ name }) => name === target);
      if (!exercise) throw new Error(`${folder} has no exercise ${target}.`);
      await test.step(`${title}: start`, async () => {
        await check(block);
        await expect(block).toHaveAttribute('data-check', 'failed');
      });
      // Each of them is judged on Node; here it is shown that a page judges alike.
      for (const { name, path, expected } of exercise.mistakes.slice(0, 2)) {
        await test.step(`${title}: ${name}`, async () => {
          await setCode(block, readFileSync(path, 'utf8'));
          expect(await check(block)).toContain(expected.replaceAll('`', ''));
          await expect(block).toHaveAttribute('data-check', 'failed');
        });
      }
      for (const path of exercise.alsoRight.slice(0, 1)) {
        await test.step(`${title}: ${path}`, async () => {
          await setCode(block, readFileSync(path, 'utf8'));
          // On Node each begins with a new account; here the mistakes before it may have left something.
          if ((await check(block)).includes('right on a new account'))
            await block.getByRole('button', { name: 'Reset the account and check again' }).click();
          await expect(block).toHaveAttribute('data-check', 'passed');
        });
      }
      await test.step(`${title}: solution`, async () => {
        await block.getByRole('button', { name: 'Solution', exact: true }).click();
        await block.getByRole('button', { name: 'Use this solution' }).click();
        expect(await check(block)).toContain('Passed');
        await expect(block).toHaveAttribute('data-check', 'passed');
      });
    }
  });
}

test('hints come one at a time, and a passed exercise is remembered', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const block = page.locator('section[data-check]').first();
  const hints = block.locator('[data-hint]');
  await expect(hints.first()).toBeHidden();
  await block.getByRole('button', { name: 'Hint' }).click();
  await expect(hints.first()).toBeVisible();
  await expect(hints.nth(1)).toBeHidden();
  await block.getByRole('button', { name: 'Hint' }).click();
  await expect(hints.nth(1)).toBeVisible();

  await block.getByRole('button', { name: 'Solution', exact: true }).click();
  await block.getByRole('button', { name: 'Use this solution' }).click();
  await check(block);
  await expect(block).toHaveAttribute('data-check', 'passed');
  await setCode(block, `console.log('changed since');`);
  await expect(block, 'what was said of other code').toHaveAttribute('data-check', 'unchecked');
  await expect(block.getByRole('status')).toBeEmpty();
  await page.reload();
  await expect(
    page.locator('section[data-check]').first().getByText('Passed', { exact: true }),
  ).toBeVisible();
});

test('a lesson is ticked in the sidebar once its last exercise is passed', async ({ page }) => {
  await page.goto('lessons/what-is-s3/');
  const tick = page.locator('nav [data-lesson-passed="what-is-s3"]').first();
  await expect(tick).toBeHidden();
  const blocks = page.locator('section[data-check]');
  for (const block of await blocks.all()) {
    await block.getByRole('button', { name: 'Solution', exact: true }).click();
    await block.getByRole('button', { name: 'Use this solution' }).click();
    await check(block);
  }
  await expect(tick).toBeVisible();
  await page.reload();
  await expect(tick).toBeVisible();
});
