import { expect, type Locator, type Page } from '@playwright/test';
import { blockNamed, run, test } from './page.ts';

const button = (block: Locator, name: string) => block.getByRole('button', { name, exact: true });
const inSidebar = (page: Page, lesson: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: lesson });
const goOn = (page: Page) => page.locator('.opening .actions a').first();

/** Passes an exercise with its solution. */
async function useSolution(block: Locator): Promise<void> {
  await button(block, 'Solution').click();
  await button(block, 'Use this solution').click();
  await check(block);
}

async function check(block: Locator): Promise<void> {
  await button(block, 'Check').click();
  await expect(block).toHaveAttribute('data-check', 'passed', { timeout: 30_000 });
}

test('a lesson says how many exercises are passed, and the home page where to go on', async ({ page }) => {
  await page.goto('./');
  await expect(goOn(page)).toHaveText('Start with lesson 1');
  await page.goto('lessons/uploading/');
  await run(blockNamed(page, 'Upload a picture from a file'));
  await expect(inSidebar(page, 'Uploading')).not.toContainText(' of ', { useInnerText: true });
  await page.goto('./');
  await expect(goOn(page)).toHaveText('Continue with “Uploading”');
  await goOn(page).click();

  await useSolution(blockNamed(page, 'Store three files of user 202'));
  await useSolution(blockNamed(page, 'Pictures that nobody can see'));
  await expect(inSidebar(page, 'Uploading')).toContainText('2 of 3', { useInnerText: true });
  await expect(page.locator('.page-title')).toContainText('2 of 3 exercises passed', { useInnerText: true });
  await page.goto('./');
  const item = page.locator('.outline a', { hasText: 'Uploading' });
  await expect(item).toContainText('2 of 3', { useInnerText: true });

  await goOn(page).click();
  await useSolution(blockNamed(page, 'Compress while you upload'));
  await expect(inSidebar(page, 'Uploading').locator('[data-lesson-passed]')).toBeVisible();
  await page.goto('./');
  await expect(goOn(page)).toHaveText('Continue with “Downloading”');
  // The tick does not touch the title either.
  const title = await item.locator('strong').boundingBox();
  const tick = await item.locator('[data-lesson-passed]').boundingBox();
  expect(tick && title && (tick.x >= title.x + title.width + 8 || tick.y >= title.y + title.height)).toBe(
    true,
  );
});

test('a pass with the solution says so, until there is one without', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, 'Store a picture for user 202');
  const head = block.locator('.block-title');
  await useSolution(block);
  const solution = await block.locator('.block-solution pre').innerText();
  await expect(head).toContainText('Passed, with the solution', { useInnerText: true });
  await page.reload();
  await expect(head).toContainText('Passed, with the solution', { useInnerText: true });
  await check(block);
  await expect(head, 'it is still the solution that stands there').toContainText(
    'Passed, with the solution',
    { useInnerText: true },
  );

  await button(block, 'Reset').click();
  await expect(button(block, 'Use this solution')).toBeHidden();
  await block.locator('.block-code').click({ position: { x: 200, y: 30 } });
  await expect(
    block.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first(),
  ).toBeFocused({ timeout: 30_000 });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(solution);
  await check(block);
  await expect(head.getByText('Passed', { exact: true })).toBeVisible();
  await expect(head.getByText('with the solution')).toBeHidden();
});
