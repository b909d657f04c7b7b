import { expect, type Locator } from '@playwright/test';
import { holdBack } from './hold-back.ts';
import { setCode, test } from './page.ts';

/** Presses Check, and waits for a verdict on the current code. */
async function check(block: Locator): Promise<string> {
  const verdict = block.getByRole('status');
  await verdict.evaluate((element) => element.replaceChildren());
  await block.getByRole('button', { name: 'Check' }).click();
  await expect(verdict).not.toBeEmpty({ timeout: 60_000 });
  return (await verdict.textContent()) ?? '';
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

test.describe('where the types of TypeScript take their time', () => {
  test.use({ checksTypes: true });

  test('a verdict does not wait for them, and gets what they tell', async ({ page }) => {
    const arrive = await holdBack(page, '**/editor-types*.json');
    await page.goto('lessons/first-requests/');
    const block = page.locator('section[data-check]').first();
    await setCode(block, `const size: number = 'small';\nconsole.log(size);`);
    expect(await check(block)).toContain('Not yet.');
    await expect(block).toHaveAttribute('data-check', 'failed');
    await expect(block.getByRole('status')).not.toContainText('TypeScript');
    arrive();
    await expect(block.getByRole('status')).toContainText('TypeScript sees a problem in line 1');
  });
});
