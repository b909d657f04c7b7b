import { expect } from '@playwright/test';
import { blockNamed, output, run, setCode, test, write } from './page.ts';

const title = 'Upload a profile picture';
test.beforeEach(({ page }) => page.goto('lessons/first-requests/'));

test('edits survive a reload; Reset brings the original back, and can be undone', async ({ page }) => {
  const block = blockNamed(page, title);
  const original = await block.locator('[data-code] pre').innerText();
  await write(page, block, `console.log('mine');`);
  await page.waitForFunction(() => Object.values(localStorage).some((kept) => String(kept).includes('mine')));
  await page.reload();
  expect(await run(block)).toBe('mine');

  await block.getByRole('button', { name: 'Reset' }).click();
  expect(await run(block)).toContain('status 200');
  await block.getByRole('button', { name: 'Undo reset' }).click();
  expect(await run(block)).toBe('mine');
  await block.getByRole('button', { name: 'Reset' }).click();
  await page.reload();
  await expect(block.locator('[data-code] pre')).toHaveText(original, { useInnerText: true });
  await expect(block.getByRole('button', { name: 'Reset' })).toBeDisabled();
});

test('what is edited in one tab shows in the other', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(page.url());
  await write(page, blockNamed(page, title), `console.log('from the first tab');`);
  await expect(blockNamed(other, title).locator('[data-code]')).toContainText('from the first tab');
  expect(await run(blockNamed(other, title))).toBe('from the first tab');
});

test('two tabs of a lesson share its account', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(page.url());
  await run(blockNamed(other, 'Upload a profile picture'));
  const list = page.locator('section', { hasText: 'list.ts' }).first();
  expect(await run(list)).toContain('users/101/profile.jpg');
});

test('code kept by an older site is understood, code of an unknown form is left alone', async ({ page }) => {
  await page.evaluate(() => {
    localStorage.setItem('learn-s3/code/lessons/first-requests/upload.ts', `console.log('bare code');`);
    localStorage.setItem('learn-s3/progress', 'not json');
  });
  await page.reload();
  const block = blockNamed(page, title);
  await expect(block.getByText('This code was improved since you changed it')).toBeVisible();
  expect(await run(block)).toBe('bare code');
});

test('the editor is entered and left by keyboard alone, and nothing moves', async ({ page }) => {
  const block = blockNamed(page, title);
  const below = block.getByRole('button', { name: 'Run', exact: true });
  const height = () => block.evaluate((section) => section.getBoundingClientRect().height);
  const before = await height();
  await block.locator('[data-code] pre').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(block.locator('.monaco-editor')).toBeVisible({ timeout: 20_000 });
  await expect(block.getByText('leaves the editor')).toBeVisible();
  expect(await height()).toBe(before);
  await page.keyboard.type('// typed\n');
  await page.keyboard.press('Escape');
  await expect(below).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(block).toHaveAttribute('data-run-state', 'done');
  expect(await output(block)).toContain('status 200');
});

test('an import of a package that is not there says which are', async ({ page }) => {
  const block = blockNamed(page, title);
  await setCode(block, `import _ from 'lodash';\nconsole.log(_);`);
  const text = await run(block, 'failed');
  expect(text).toContain("There is no module 'lodash' here. Use the methods of arrays and objects");
  expect(text).toContain('upload.ts:1:');
});

test('a file that is not there says which are; what is written can be read', async ({ page }) => {
  const block = blockNamed(page, title);
  await setCode(block, `import { readFile } from 'node:fs/promises';\nawait readFile('nope.txt');`);
  expect(await run(block, 'failed')).toContain(
    "ENOENT: no such file or directory, open 'nope.txt'. Your files here are: john.png, profile.jpg, resume.pdf, video.mp4.",
  );
  await setCode(
    block,
    `import { readdir, readFile, writeFile } from 'node:fs/promises';
await writeFile('notes.txt', 'kept');
console.log(await readFile('notes.txt', 'utf8'), await readdir('.'));
console.log(await readFile('notes.txt'));`,
  );
  expect(await run(block)).toContain(
    "kept [ 'john.png', 'notes.txt', 'profile.jpg', 'resume.pdf', 'video.mp4' ]<Buffer 6b 65 70 74>",
  );
});
