import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { blockNamed, run, setCode, test } from './page.ts';
import { startOver } from './start-over.ts';

test.use({ visit: 'shared' });

const lesson = 'lessons/first-requests/';
const blockName = 'Upload a profile picture';

async function openFiles(page: Page): Promise<{ files: Locator; list: Locator; block: Locator }> {
  const workbench = await startOver(page, lesson, 'Files');
  const files = workbench.getByRole('tabpanel', { name: 'Files' });
  const list = files.getByRole('list', { name: 'Files' });
  await expect(list.or(files.getByRole('button', { name: 'All files' })).first()).toBeVisible();
  if (!(await list.isVisible())) await files.getByRole('button', { name: 'All files' }).click();
  await expect(list).toBeVisible();
  await resetFiles(page, files);
  return { files, list, block: blockNamed(page, blockName) };
}

/** Puts the files back as a first visit finds them; does nothing if they are as they were. */
async function resetFiles(page: Page, files: Locator): Promise<void> {
  const reset = files.getByRole('button', { name: 'Reset…' });
  if (!(await reset.isVisible()) || (await reset.isDisabled())) return;
  await reset.click();
  const dialog = page.getByRole('dialog', { name: 'Reset your files?' });
  await dialog.getByRole('button', { name: 'Reset the files' }).click();
  await expect(dialog).toHaveCount(0);
}

const names = async (list: Locator) =>
  (await list.getByRole('button').locator('.wb-file-name').allTextContents()).join(' ');
const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

test.describe('Files', () => {
  test('what a program writes, changes and removes is there, marked', async ({ page }) => {
    const { files, list, block } = await openFiles(page);
    await expect(list.getByRole('button')).toHaveCount(4);
    await setCode(
      block,
      `import { appendFile, unlink, writeFile } from 'node:fs/promises';
await writeFile('notes.txt', 'Grüße from a program');
await appendFile('resume.pdf', ' ');
await unlink('video.mp4');
console.log('written');`,
    );
    await run(block);
    await expect(list.getByRole('button', { name: 'notes.txt new 22 B' })).toBeVisible();
    await expect(list.getByRole('button', { name: 'resume.pdf changed' })).toBeVisible();
    await expect(files).toContainText('The last run removed video.mp4.');

    await list.getByRole('button', { name: 'notes.txt' }).click();
    await expect(files.getByText('Grüße from a program')).toBeVisible();
    const saving = page.waitForEvent('download');
    await files.getByRole('button', { name: 'Save to disk' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('notes.txt');
    expect(readFileSync(await download.path(), 'utf8')).toBe('Grüße from a program');

    await files.getByRole('button', { name: 'All files' }).click();
    await resetFiles(page, files);
    await expect.poll(() => names(list)).toBe('john.png profile.jpg resume.pdf video.mp4');
    await expect(files.getByText('Your files are as they were at first.')).toBeVisible();
  });

  test('added from disk, a program reads it; what has the name already is asked about', async ({ page }) => {
    const { files, list, block } = await openFiles(page);
    const add = async (content: string) => {
      const choosing = page.waitForEvent('filechooser');
      await files.getByRole('button', { name: 'Add files…' }).click();
      await (await choosing).setFiles(text('mine.txt', content));
    };
    await add('first');
    await expect(list.getByRole('button', { name: 'mine.txt' })).toBeVisible();
    await add('second');
    const dialog = page.getByRole('dialog', { name: 'Replace this file?' });
    await expect(dialog).toContainText('mine.txt');
    await dialog.getByRole('button', { name: 'Replace' }).click();
    await expect(list.getByRole('button', { name: 'mine.txt 6 B' })).toBeVisible();
    await setCode(
      block,
      `import { readFile } from 'node:fs/promises';
console.log(await readFile('mine.txt', 'utf8'));`,
    );
    expect(await run(block)).toContain('second');
  });

  test('dropped files are added', async ({ page }) => {
    const { files, list } = await openFiles(page);
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['dropped'], 'dropped.txt', { type: 'text/plain' }));
      return transfer;
    });
    await list.dispatchEvent('dragover', { dataTransfer });
    await expect(files.getByText('Drop to add to your files')).toBeVisible();
    await list.dispatchEvent('drop', { dataTransfer });
    await expect(list.getByRole('button', { name: 'dropped.txt 7 B' })).toBeVisible();
  });

  test('by keyboard: move, open, rename, delete and undo', async ({ page }) => {
    const { files, list } = await openFiles(page);
    await list.getByRole('button').first().focus();
    await page.keyboard.press('End');
    await expect(list.getByRole('button', { name: 'video.mp4' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(files.getByRole('button', { name: 'All files' })).toBeFocused();
    await files.getByRole('button', { name: 'Rename' }).press('Enter');
    await expect(files.getByRole('textbox', { name: 'New name' })).toBeFocused();
    await page.keyboard.type('cv');
    await page.keyboard.press('Enter');
    await expect(files.getByRole('heading', { name: 'cv.pdf' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list.getByRole('button', { name: 'cv.pdf' })).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(list.getByRole('button', { name: 'cv.pdf' })).toHaveCount(0);
    await expect(list.getByRole('button', { name: 'john.png' })).toBeFocused();
    await files.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(list.getByRole('button', { name: 'cv.pdf' })).toBeVisible();
  });

  test('another tab sees changes', async ({ page, context }) => {
    const { files, list } = await openFiles(page);
    const other = await openFiles(await context.newPage());
    await other.list.getByRole('button', { name: 'video.mp4' }).focus();
    const choosing = page.waitForEvent('filechooser');
    await files.getByRole('button', { name: 'Add files…' }).click();
    await (await choosing).setFiles(text('a.txt', 'first of all'));
    await expect(other.list.getByRole('button', { name: 'a.txt' })).toBeVisible();
    // What has the focus is deleted, although it stands at another place now.
    await other.list.page().keyboard.press('Delete');
    await expect(list.getByRole('button', { name: 'video.mp4' })).toHaveCount(0);
    expect(await names(list)).toBe('a.txt john.png profile.jpg resume.pdf');
  });

  test('a full disk is told', async ({ page }) => {
    const { files } = await openFiles(page);
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (value: unknown, ...key: [IDBValidKey?]) {
        if (key[0] === 'big.txt') throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, value, ...key);
      };
    });
    const choosing = page.waitForEvent('filechooser');
    await files.getByRole('button', { name: 'Add files…' }).click();
    await (await choosing).setFiles(text('big.txt', 'big'));
    await expect(files.getByRole('alert')).toContainText('ENOSPC: no space left on device');
  });

  test('pass axe in both themes', async ({ page }) => {
    const { files, list, block } = await openFiles(page);
    await setCode(
      block,
      `import { writeFile } from 'node:fs/promises'; await writeFile('a.json', '{"a":1}');
      console.log('written');`,
    );
    await run(block);
    await expect(list.getByRole('button', { name: 'a.json new' })).toBeVisible();
    expect(await faultsInBothThemes(page, { include: '.workbench' })).toEqual([]);
    await list.getByRole('button', { name: 'a.json' }).click();
    await files.getByRole('button', { name: 'Rename' }).click();
    expect(await faultsInBothThemes(page, { include: '.workbench' })).toEqual([]);
  });
});
