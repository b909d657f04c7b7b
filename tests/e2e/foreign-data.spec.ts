import { deflateSync } from 'fflate';
import { expect, type Page } from '@playwright/test';
import { workbenchOf } from './landmarks.ts';
import { blockNamed, output, run, test } from './page.ts';

/** A link that carries any JSON in place of a program, with the right checksum. */
function linkTo(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  const whole = Buffer.concat([Buffer.alloc(4), deflateSync(bytes)]);
  whole.writeUInt32BE(hash >>> 0);
  return `playground/#v1=${whole.toString('base64url')}`;
}

const many = (count: number, code = '') =>
  Array.from({ length: count }, (_, index) => [index === 0 ? 'index.ts' : `file-${index}.ts`, code]);

test('a link beyond what can be shown says so, and the page goes on', async ({ page }) => {
  for (const [value, says] of [
    [many(16_000), /16,000 files, and 100 are the most/],
    [many(60_000), /cannot be shown|too large/],
    [[...many(1), ['con.ts', '']], /con\.ts.*device on Windows/],
    [[...many(1), ['evil\u202est.exe.ts', '']], /Use letters from a to z/],
    [[['index.ts', '\n'.repeat(30_000)]], /too large to be shown/],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(linkTo(value));
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole('tab', { name: /index\.ts/ })).toBeVisible();
  }
  // The most files that there may be, and code that a parser has to go deep into: the page shows them, and keeps responding.
  await page.goto('about:blank');
  await page.goto(linkTo([...many(99, 'export {};'), ['deep.ts', '['.repeat(100_000)]]));
  await expect(page.getByRole('tab', { name: /\.ts/ })).toHaveCount(100);
  await page.getByRole('tab', { name: /^file-98\.ts/ }).click();
  await expect(page.getByRole('tab', { name: /^file-98\.ts/ })).toHaveAttribute('aria-selected', 'true');
});

test('what would not be seen is named: in output, names of files, headers, keys and values', async ({
  page,
}) => {
  const block = blockNamed(page, 'Playground');
  const code = `import { writeFile } from 'node:fs/promises';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(new PutObjectCommand({ Bucket, Key: 'key\\u202egpj.exe', Body: 'text \\u2066 turned' , ContentType: 'text/plain' }));
await writeFile('file\\u202egpj.txt', 'x');
console.log('line \\u202e \\u0007', { 'name\\u2066': 'value\\u202e' });
console.log('a\\u0001'.repeat(5_000));`;
  await page.goto(`playground/#code=${encodeURIComponent(code)}`);
  await run(block);
  const shown = await output(block);
  expect(shown).toContain('line U+202E U+0007');
  expect(shown).not.toMatch(/[\u202e\u2066\u0007\u0001]/);
  await expect(block.locator('.ui-mark', { hasText: 'U+202E' }).first()).toHaveAttribute('title', /not seen/);
  await expect(block.locator('.ui-mark').first()).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const workbench = workbenchOf(page);
  await workbench.getByRole('tab', { name: 'Files' }).click();
  await workbench.getByText('fileU+202Egpj.txt').first().click();
  await expect(workbench.getByRole('heading', { name: /fileU\+202Egpj\.txt/ })).toBeVisible();
  await workbench.getByRole('button', { name: 'Rename' }).click();
  await workbench.getByRole('textbox', { name: 'New name' }).fill('aux.txt');
  await workbench.getByRole('button', { name: 'Rename' }).first().press('Tab');
  await workbench.getByRole('textbox', { name: 'New name' }).press('Enter');
  await expect(workbench.getByText(/aux is a device on Windows/)).toBeVisible();
  await workbench.getByRole('tab', { name: 'Requests' }).click();
  await expect(workbench.locator('.rq-path', { hasText: 'keyU+202Egpj.exe' })).toBeVisible();
  expect(await workbench.textContent()).not.toMatch(/[\u202e\u2066]/);
});

/** Writes directly into a database of the page. */
const byHand = (
  page: Page,
  database: string,
  table: string,
  entries: readonly (readonly [key: string[] | string, row: unknown])[],
) =>
  page.evaluate(
    async ([name, store, rows]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('It cannot be opened.'));
      });
      const tx = db.transaction(store, 'readwrite');
      for (const [key, row] of rows) tx.objectStore(store).put(row, key);
      await new Promise((resolve) => (tx.oncomplete = resolve));
      db.close();
    },
    [database, table, entries] as const,
  );

test('storage that is damaged, cleared or made newer: said in words, nothing else lost', async ({
  page,
  context,
}) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, 'Upload a profile picture');
  await run(block);
  await byHand(page, 'learn-s3/lessons/first-requests', 'buckets', [[['', 'broken'], { name: 5 }]]);
  await byHand(page, 'learn-s3-files', 'files', [['broken.txt', 'no bytes']]);
  await page.evaluate(() => {
    for (const key of ['progress', 'workbench', 'playground/own'])
      localStorage.setItem(`learn-s3/${key}`, 'null');
    sessionStorage.setItem('learn-s3/connection', '{"bridge":5}');
    sessionStorage.setItem('learn-s3/written', '7');
  });
  await page.reload();
  await run(block);
  await expect(block.getByText(/damaged, or was changed by hand.*All else is there/)).toBeVisible();
  const workbench = workbenchOf(page);
  await expect(workbench.getByText('my-social-app').first()).toBeVisible();
  await workbench.getByRole('tab', { name: 'Files' }).click();
  await expect(workbench.getByText('profile.jpg').first()).toBeVisible();

  // The data is deleted in the middle of a session: the account goes on, empty.
  await page.evaluate(
    () =>
      new Promise(
        (resolve) => (indexedDB.deleteDatabase('learn-s3/lessons/first-requests').onsuccess = resolve),
      ),
  );
  await page.evaluate(() => localStorage.clear());
  expect(await run(block)).toContain('status 200');

  // Another tab has a newer version of the site: this one closes its database, and says so; nothing is lost.
  const other = await context.newPage();
  await other.goto('lessons/what-is-s3/');
  await other.evaluate(async () => {
    for (const name of ['learn-s3/lessons/first-requests', 'learn-s3-files'])
      await new Promise((resolve) => {
        const request = indexedDB.open(name, 99);
        request.onsuccess = () => {
          request.result.close();
          resolve(undefined);
        };
      });
  });
  expect(await run(block, 'failed')).toContain('newer version of this site');
  await page.reload();
  expect(await run(block)).toContain('status 200');
  await expect(block.getByText(/live in memory only.*newer version.*reload the page/)).toBeVisible();
  await workbench.getByRole('tab', { name: 'Files' }).click();
  await expect(workbench.getByText(/live in memory only.*newer version/)).toBeVisible();
});
