import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { signRequest } from '#protocol/signing';
import { createMemoryStore, createS3, exampleUser } from '#s3';
import { saveAccount } from '../../src/connections/simulated/account-file.ts';
import { faultsInBothThemes } from './axe.ts';
import { blockNamed, run, setCode, test } from './page.ts';
import { startOver } from './start-over.ts';

test.use({ visit: 'shared' });

const title = 'Upload a profile picture';
const bucket = 'my-social-app';

/** The beginning of every program in these tests. */
const head = `import * as S3 from '@aws-sdk/client-s3';
const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = '${bucket}';
const put = (Key: string, Body = 'x', more = {}) => s3.send(new S3.PutObjectCommand({ Bucket, Key, Body, ...more }));
await s3.send(new S3.CreateBucketCommand({ Bucket }));
`;

async function open(page: Page): Promise<Locator> {
  const workbench = await startOver(page, 'lessons/first-requests/');
  // Closes the message about what the last test did by hand.
  const told = workbench.getByRole('button', { name: 'Dismiss' });
  if (await told.isVisible()) await told.click();
  return workbench;
}

/** Runs a program in a block of the page. */
async function runCode(page: Page, code: string): Promise<void> {
  const block = blockNamed(page, title);
  // A program that prints nothing has no output to wait for.
  await setCode(block, `${head}${code}\nconsole.log('done');`);
  await run(block);
}

const row = (workbench: Locator, name: string | RegExp) => workbench.getByRole('treeitem', { name });

test('a run makes its bucket and its key appear, marked, until the next run', async ({ page }) => {
  const workbench = await open(page);
  await run(blockNamed(page, title));
  await expect(row(workbench, bucket)).toContainText('new');
  await expect(row(workbench, 'users/').first()).toHaveAttribute('aria-expanded', 'true');
  await expect(row(workbench, 'profile.jpg')).toContainText('new');
  await runCode(page, `await s3.send(new S3.DeleteObjectCommand({ Bucket, Key: 'users/101/profile.jpg' }));`);
  await expect(row(workbench, 'profile.jpg')).toContainText('removed');
  // The prefix is removed with its last key.
  await expect(row(workbench, '101/')).toContainText('removed');
  await runCode(page, `await put('other.txt');`);
  await expect(row(workbench, 'other.txt')).toContainText('new');
  await expect(row(workbench, 'profile.jpg')).toHaveCount(0);
});

test('the switch shows the same bucket as a tree and as the list of keys that it is', async ({ page }) => {
  const workbench = await open(page);
  await runCode(page, `for (const key of ['a/b/1.txt', 'a/2.txt', 'a.txt', 'a//3.txt']) await put(key);`);
  await expect(row(workbench, '1.txt')).toBeVisible();
  await expect(workbench.getByText('is no folder')).toBeVisible();
  await workbench.getByText('Flat', { exact: true }).click();
  await expect(workbench.getByRole('treeitem')).toHaveText([
    new RegExp(bucket),
    /^a\.txt/,
    /^a\/\/3\.txt/,
    /^a\/2\.txt/,
    /^a\/b\/1\.txt/,
  ]);
  const only = workbench.getByRole('searchbox', { name: 'Only keys that begin with' });
  await only.fill('a/b');
  await expect(workbench.getByRole('treeitem')).toHaveCount(2);
  await expect(workbench.getByText("Prefix: 'a/b'")).toBeVisible();
  await only.fill('');
  await expect(workbench.getByRole('treeitem')).toHaveCount(5);
  await workbench.getByText('Tree', { exact: true }).click();
  await expect(row(workbench, 'a/').first()).toHaveAttribute('aria-level', '2');
});

test('an object shows its body, its properties, its metadata and its tags', async ({ page }) => {
  const workbench = await open(page);
  await runCode(
    page,
    `await put('data.json', '{"n":12345678901234567890}', { ContentType: 'application/json', Metadata: { author: 'ada' }, Tagging: 'team=web' });`,
  );
  await row(workbench, 'data.json').click();
  const details = workbench.getByRole('region', { name: 'data.json', exact: true });
  await expect(details.getByText('"n": 12345678901234567890')).toBeVisible();
  await expect(details.getByText('application/json')).toBeVisible();
  await expect(details.getByText('26 B', { exact: true })).toBeVisible();
  await expect(details.locator('dd').filter({ hasText: /^"[0-9a-f]{32}"$/ })).toBeVisible();
  await expect(details.getByText('AES256')).toBeVisible();
  await expect(details.getByText('x-amz-meta-author')).toBeVisible();
  await expect(details.getByText('web', { exact: true })).toBeVisible();
  await expect(details.getByText('s3://my-social-app/data.json')).toBeVisible();
  await details.getByRole('button', { name: 'Bytes' }).click();
  await expect(details.getByText('7b 22 6e 22 3a 31 32 33')).toBeVisible();
  await details.getByRole('button', { name: 'As code' }).click();
  await expect(page.getByRole('dialog')).toContainText("Key: 'data.json'");
});

test('versions can be looked at and restored, and a delete marker removed', async ({ page }) => {
  const workbench = await open(page);
  await runCode(
    page,
    `await s3.send(new S3.PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
await put('note.txt', 'the first', { ContentType: 'text/plain' });
await put('note.txt', 'the second', { ContentType: 'text/plain' });
await s3.send(new S3.DeleteObjectCommand({ Bucket, Key: 'note.txt' }));`,
  );
  await row(workbench, 'note.txt').click();
  const details = workbench.getByRole('region', { name: 'note.txt', exact: true });
  await expect(details.getByText('is the latest version')).toBeVisible();
  await details.getByRole('button', { name: 'Restore: remove the marker' }).click();
  await expect(details.getByText('the second')).toBeVisible();
  await details
    .getByRole('button', { name: /^Show version/ })
    .nth(1)
    .click();
  await expect(details.getByText('the first')).toBeVisible();
  await details.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(details.getByRole('heading', { name: 'Versions (3)' })).toBeVisible();
  await details
    .getByRole('button', { name: /^Show version/ })
    .first()
    .click();
  await expect(details.getByText('the first')).toBeVisible();
  await workbench.getByRole('button', { name: 'Show request' }).click();
  await expect(workbench.getByRole('tab', { name: 'Requests' })).toHaveAttribute('aria-selected', 'true');
});

test('files, folders and a large file are uploaded, and shown while they are', async ({ page }, testInfo) => {
  test.setTimeout(120_000);
  const workbench = await open(page);
  await workbench.hover();
  await workbench.getByRole('button', { name: 'New bucket…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bucket name').fill('My_Files');
  await expect(dialog.getByText('lower-case letters')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Create' })).toBeDisabled();
  await dialog.getByLabel('Bucket name').fill('my-files');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(row(workbench, 'my-files')).toBeVisible();

  const upload = async (choice: string, files: Parameters<Locator['setInputFiles']>[0]) => {
    await workbench.getByRole('button', { name: 'Upload…' }).first().click();
    await dialog.getByLabel(choice).setInputFiles(files);
  };
  await upload('Choose files…', [
    { name: 'a b.txt', mimeType: '', buffer: Buffer.from('hello') },
    { name: 'data.json', mimeType: '', buffer: Buffer.from('{}') },
  ]);
  await expect(workbench.getByText('Uploaded 2 files')).toBeVisible();
  await row(workbench, 'a b.txt').click();
  await expect(workbench.getByText('text/plain')).toBeVisible();

  const folder = testInfo.outputPath('pictures');
  await mkdir(join(folder, 'small'), { recursive: true });
  await writeFile(join(folder, 'dog.txt'), 'a');
  await writeFile(join(folder, 'small', 'cat.txt'), 'b');
  await upload('Choose a folder…', folder);
  await expect(workbench.getByText('Uploaded 2 files, 2 B')).toBeVisible();
  await expect(row(workbench, 'pictures/')).toBeVisible();
  await expect(row(workbench, 'cat.txt')).toBeVisible();

  await upload('Choose files…', [
    { name: 'large.bin', mimeType: '', buffer: Buffer.alloc(20 * 1024 * 1024, 7) },
  ]);
  await expect(workbench.getByRole('progressbar')).toBeVisible();
  await expect(workbench.getByText('Uploaded 1 file, 21 MB')).toBeVisible({ timeout: 60_000 });
  await expect(workbench.getByRole('progressbar')).toHaveCount(0);
  await workbench.getByRole('button', { name: 'As code' }).last().click();
  await expect(dialog).toContainText('new Upload(');
});

test('an upload can be cancelled', async ({ page }) => {
  test.setTimeout(120_000);
  const workbench = await open(page);
  await runCode(page, '');
  await workbench.getByRole('button', { name: 'Upload…' }).first().click();
  await page
    .getByRole('dialog')
    .getByLabel('Choose files…')
    .setInputFiles([{ name: 'large.bin', mimeType: '', buffer: Buffer.alloc(40 * 1024 * 1024, 7) }]);
  await workbench.getByRole('button', { name: 'Cancel' }).click();
  await expect(workbench.getByText('Cancelled: 0 of 1 file stored.')).toBeVisible();
  await expect(row(workbench, 'large.bin')).toHaveCount(0);
});

test('a file that is dropped on a prefix is stored below it', async ({ page }) => {
  const workbench = await open(page);
  await runCode(page, `await put('users/101/a.txt');`);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['dropped'], 'dropped.txt'));
    return transfer;
  });
  await row(workbench, '101/').dispatchEvent('dragover', { dataTransfer: data });
  await expect(workbench.getByText('Drop to upload to s3://my-social-app/users/101/')).toBeVisible();
  await row(workbench, '101/').dispatchEvent('drop', { dataTransfer: data });
  await expect(row(workbench, 'dropped.txt')).toHaveAttribute('aria-level', '4');
});

test('an object is downloaded, and deleted; a prefix is; a bucket only when it is empty', async ({
  page,
}) => {
  const workbench = await open(page);
  await runCode(
    page,
    `for (const key of ['a.txt', 'logs/1', 'logs/2', 'logs/x/3', 'kept']) await put(key, 'body of ' + key);`,
  );
  await row(workbench, 'a.txt').click();
  const downloading = page.waitForEvent('download');
  await workbench.getByRole('button', { name: 'Download' }).click();
  expect((await downloading).suggestedFilename()).toBe('a.txt');
  const dialog = page.getByRole('dialog');
  await workbench.getByRole('button', { name: 'Delete…' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(row(workbench, 'a.txt')).toContainText('removed');

  await row(workbench, 'logs/').click();
  await workbench.getByRole('button', { name: 'Delete…' }).click();
  await dialog.getByRole('button', { name: 'Delete 3 objects' }).click();
  await expect(workbench.getByText('Deleted 3 objects below logs/.')).toBeVisible();

  await row(workbench, bucket).click();
  await workbench.getByRole('button', { name: 'Delete…' }).click();
  await expect(dialog).toContainText('S3 deletes only empty buckets, and this one holds 1 object.');
  await dialog.getByRole('button', { name: 'Empty and delete' }).click();
  await expect(workbench.getByText(`Deleted the bucket ${bucket}.`)).toBeVisible();
  await expect(row(workbench, bucket)).toContainText('removed');
});

test('two tabs see each other’s changes', async ({ page, context }) => {
  const workbench = await open(page);
  await run(blockNamed(page, title));
  await expect(row(workbench, 'profile.jpg')).toBeVisible();
  const other = await context.newPage();
  await open(other);
  await runCode(other, `await put('users/101/from-another-tab.txt');`);
  await expect(row(workbench, 'from-another-tab.txt')).toBeVisible();
});

test('keys that are hard to show are shown exactly, and break nothing', async ({ page }) => {
  const workbench = await open(page);
  const long = 'k'.repeat(1_000) + '/' + '🎈'.repeat(5) + 'end';
  await runCode(
    page,
    `for (const key of ['line\\nfeed.txt', '🎈.txt', '/slash/', 'a//b', ' space ', ${JSON.stringify(long)}]) await put(key, 'body', { ContentType: 'text/plain' });
// No address can name this one: a form can.
await s3.send(new S3.CopyObjectCommand({ Bucket, Key: 'dots', CopySource: Bucket + '/a//b' }));`,
  );
  await workbench.getByText('Flat', { exact: true }).click();
  const tree = workbench.getByRole('tree');
  for (const text of ['line↵feed.txt', '🎈.txt', '/slash/', 'a//b', '␠space␠']) {
    await row(workbench, text).click();
    const details = workbench.getByRole('region', { name: text, exact: true });
    await expect(details.getByRole('region', { name: /^Text of/ })).toHaveText('body');
  }
  await row(workbench, /^kkkk/).click();
  await expect(workbench.getByText('(1,024 bytes)')).toBeVisible();
  expect(await tree.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const details = workbench.locator('.wb-details-body');
  expect(await details.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await workbench.getByText('Tree', { exact: true }).click();
});

test('the past is shown as it was, and cannot be changed', async ({ page }) => {
  const workbench = await open(page);
  await runCode(page, `await put('first.txt'); await put('second.txt');`);
  await expect(row(workbench, 'second.txt')).toBeVisible();
  await workbench.getByRole('tab', { name: 'Requests' }).click();
  const back = workbench.getByRole('button', { name: 'One request back' });
  await back.click();
  await workbench.getByRole('tab', { name: 'Buckets' }).click();
  const banner = workbench.getByText('As it was');
  for (let steps = 0; steps < 2 && !(await banner.textContent())?.includes('request 2'); steps += 1) {
    await workbench.getByRole('tab', { name: 'Requests' }).click();
    await back.click();
    await workbench.getByRole('tab', { name: 'Buckets' }).click();
  }
  await expect(row(workbench, 'second.txt')).toHaveCount(0);
  await expect(row(workbench, 'first.txt')).toContainText('new');
  await expect(workbench.getByRole('button', { name: 'New bucket…' })).toBeDisabled();
  await workbench.getByRole('button', { name: 'Back to now' }).click();
  await expect(row(workbench, 'second.txt')).toBeVisible();
});

test('the script of an HTML object never runs', async ({ page }) => {
  const workbench = await open(page);
  await page.evaluate(() => Object.assign(window, { attacks: 0 }));
  const html = `<!doctype html><title>x</title><h1>Harmless</h1><script>parent.attacks++</script><img src="x" onerror="parent.attacks++"><a href="javascript:parent.attacks++">go</a><meta http-equiv="refresh" content="0;url=/">`;
  await runCode(
    page,
    `await put('page.html', ${JSON.stringify(html)}, { ContentType: 'text/html' });
await put('drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>parent.attacks++</script></svg>', { ContentType: 'image/svg+xml' });`,
  );
  await row(workbench, 'page.html').click();
  await expect(workbench.getByText('<h1>Harmless</h1>')).toBeVisible();
  await workbench.getByRole('button', { name: 'Render' }).click();
  const frame = workbench.frameLocator('iframe').frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: 'Harmless' })).toBeVisible();
  await frame.getByText('go').click();
  await expect(frame.getByRole('heading', { name: 'Harmless' })).toBeVisible();
  await row(workbench, 'drawing.svg').click();
  await expect(workbench.getByText('9 × 9 pixels')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { attacks: number }).attacks)).toBe(0);
});

/** A file with an account that has these keys: made here, since a page takes half a minute for a thousand requests. */
async function accountOf(keys: readonly string[]): Promise<Buffer> {
  const store = createMemoryStore();
  const s3 = createS3({ store });
  for (const path of ['', ...keys]) {
    const url = `https://${bucket}.s3.us-east-1.amazonaws.com/${path}`;
    const init = { method: 'PUT', ...(path && { body: 'x' }) };
    expect((await s3.fetch(signRequest(new Request(url, init), exampleUser, 'us-east-1'))).status).toBe(200);
  }
  return Buffer.from(await (await saveAccount(store)).arrayBuffer());
}

test('more keys than a page of a list scroll with few rows in the page, and are read as one scrolls', async ({
  page,
}) => {
  const workbench = await open(page);
  const choosing = page.waitForEvent('filechooser');
  await workbench.getByRole('button', { name: 'Account', exact: true }).click();
  await workbench.getByRole('menuitem', { name: 'Load from a file…' }).click();
  const buffer = await accountOf(
    Array.from({ length: 1_100 }, (_, index) => `key-${String(index).padStart(5, '0')}`),
  );
  await (await choosing).setFiles({ name: 'keys.zip', mimeType: 'application/zip', buffer });
  await page.getByRole('button', { name: 'Replace the account' }).click();
  await row(workbench, bucket).click();
  await workbench.getByRole('button', { name: 'Close details' }).click();
  await row(workbench, bucket).focus();
  await page.keyboard.press('ArrowRight');
  const tree = workbench.getByRole('tree');
  await expect(row(workbench, 'key-00000')).toBeVisible();
  expect(await tree.getByRole('treeitem').count()).toBeLessThan(80);
  await row(workbench, 'key-00000').click();
  await workbench.getByRole('button', { name: 'Close details' }).click();
  // Each time, End goes to the end of what was loaded, which loads one more page.
  await page.keyboard.press('End');
  await expect(row(workbench, 'key-01000')).toBeFocused();
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(row(workbench, 'key-01099')).toBeFocused({ timeout: 1_000 });
  }).toPass();
  expect(await tree.getByRole('treeitem').count()).toBeLessThan(80);
  await page.keyboard.press('Home');
  await expect(row(workbench, bucket)).toBeFocused();
});

test('all of it can be done with the keyboard', async ({ page }) => {
  const workbench = await open(page);
  await runCode(
    page,
    `await put('a/1.txt', 'one', { ContentType: 'text/plain' }); await put('b.txt', 'two', { ContentType: 'text/plain' });`,
  );
  await expect(row(workbench, '1.txt')).toBeVisible();
  await workbench.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await expect(row(workbench, bucket)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(row(workbench, 'a/')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(row(workbench, 'a/')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(workbench.getByText('one', { exact: true })).toBeVisible();
  await page.keyboard.press('b');
  await expect(row(workbench, 'b.txt')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row(workbench, 'b.txt')).toBeFocused();
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await expect(row(workbench, 'b.txt')).toContainText('removed');
});

test('an action that S3 refuses says why, and what to do', async ({ page }) => {
  const workbench = await open(page);
  await runCode(page, `await put('a.txt');`);
  await page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Object.assign(window, { roomAgain: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
  });
  await workbench.getByRole('button', { name: 'New bucket…' }).click();
  await page.getByLabel('Bucket name').fill('one-too-many');
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  const alert = workbench.getByRole('alert');
  await expect(alert).toContainText('This was not done: Create bucket one-too-many.');
  await expect(alert).toContainText(/storage is full/);
  await expect(row(workbench, 'a.txt')).toBeVisible();
  await page.evaluate(() => (window as unknown as { roomAgain(): void }).roomAgain());
});

test('the panel passes axe in both themes', async ({ page }) => {
  const workbench = await open(page);
  await runCode(
    page,
    `await put('users/101/data.json', '{"a":[1]}', { ContentType: 'application/json' }); await put('gone'); await s3.send(new S3.DeleteObjectCommand({ Bucket, Key: 'gone' }));`,
  );
  const check = async () => {
    expect(await faultsInBothThemes(page, { include: '.workbench' })).toEqual([]);
  };
  await row(workbench, 'data.json').click();
  await expect(workbench.getByRole('button', { name: 'As code' })).toBeVisible();
  await check();
  await workbench.getByRole('button', { name: 'Upload…' }).first().click();
  await check();
  await page.keyboard.press('Escape');
  await row(workbench, bucket).click();
  await expect(workbench.getByText('us-east-1')).toBeVisible();
  await check();
});
