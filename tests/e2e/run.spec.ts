import { expect } from '@playwright/test';
import { blockNamed, output, run, setCode, test, visit, write } from './page.ts';

test.use({ visit: 'shared' });
test.beforeEach(({ page }) => visit(page, 'lessons/first-requests/'));

test.describe('on a first visit', () => {
  test.use({ visit: 'own' });

  test('runs unedited code without loading the editor @firefox', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    expect(await run(blockNamed(page, 'Upload a profile picture'))).toContain('status 200');
    expect(loaded.filter((url) => /monaco|editor|ts\.worker/i.test(url))).toEqual([]);
  });

  test('objects are still there after a reload, in the same browser', async ({ page }) => {
    await run(blockNamed(page, 'Upload a profile picture'));
    await page.reload();
    expect(await run(blockNamed(page, 'List the objects of user 101'))).toContain('users/101/profile.jpg');
  });
});

test('what is typed into Monaco and run is read back by a second snippet @firefox', async ({ page }) => {
  const upload = blockNamed(page, 'Upload a profile picture');
  await write(
    page,
    upload,
    `import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));
const { ETag } = await s3.send(new PutObjectCommand({ Bucket: 'my-social-app', Key: 'typed.txt', Body: 'typed by hand' }));
console.log('stored', ETag);`,
  );
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(upload).toHaveAttribute('data-run-state', 'done');
  expect(await output(upload)).toContain('stored "');

  const download = blockNamed(page, 'List the objects of user 101');
  await write(
    page,
    download,
    `import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'my-social-app', Key: 'typed.txt' }));
console.log(await Body?.transformToString());`,
  );
  expect(await run(download)).toBe('typed by hand');
});

test('prints as Node prints, and opens what is inside @firefox', async ({ page }) => {
  const block = blockNamed(page, 'Upload a profile picture');
  await write(
    page,
    block,
    `console.log('range', 3);
console.log({ map: new Map([['a', { deep: [1, 2, { x: 1 }] }]]), set: new Set([1]), date: new Date(0), bytes: new Uint8Array(3) });
class User { name = 'user 101'; }
const user: Record<string, unknown> = { user: new User() };
user['self'] = user;
console.log(user);
console.error(new TypeError('printed, not thrown'));
console.table([{ key: 'a', size: 1 }]);
console.log('%s has %d bytes', 'a', 2);`,
  );
  await run(block);
  const log = block.getByRole('log', { name: 'Output' });
  await expect(log.locator('.entry-text').first()).toHaveText('range 3');
  await expect(log).toContainText('Set(1) { 1 }');
  await expect(log).toContainText('date: 1970-01-01T00:00:00.000Z');
  await expect(log).toContainText("<ref *1> { user: User { name: 'user 101' }, self: [Circular *1] }");
  await expect(log).toContainText('TypeError: printed, not thrown\n    at upload.ts:7:15');
  await expect(log).toContainText('│ (index) │ key │ size │');
  await expect(log).toContainText('a has 2 bytes');
  await log.getByRole('button', { name: 'Look inside' }).first().click();
  await expect(log.locator('.value-label', { hasText: 'map' })).toBeVisible();
});

test('an error leads to its line, and says what S3 answered', async ({ page }) => {
  const block = blockNamed(page, 'Upload a profile picture');
  await write(
    page,
    block,
    `import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new GetObjectCommand({ Bucket: 'no-such-bucket-here', Key: 'a' }));`,
  );
  const text = await run(block, 'failed');
  expect(text).toContain('NoSuchBucket: The specified bucket does not exist');
  expect(text).toMatch(/HTTP status 404 · request id \w+/);
  await block.getByRole('button', { name: 'upload.ts:4:' }).first().click();
  await page.keyboard.type('/*here*/');
  await expect(block.locator('.view-line', { hasText: '/*here*/' })).toContainText('await');
});

test('a key that a browser cannot ask for is refused in words, not by its signature @firefox', async ({
  page,
}) => {
  const block = blockNamed(page, 'Upload a profile picture');
  await setCode(
    block,
    `import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
await s3.send(new PutObjectCommand({ Bucket: 'my-social-app', Key: './profile.jpg', Body: 'x' }));
`,
  );
  const printed = await run(block, 'failed');
  expect(printed).toContain('A browser takes "." and ".." out of an address');
  expect(printed).toContain(':3:');
});

test.describe('where types are checked', () => {
  test.use({ visit: 'own', checksTypes: true });

  test('a syntax error stops the run with its place, a type error does not @firefox', async ({ page }) => {
    const block = blockNamed(page, 'Upload a profile picture');
    await write(page, block, `const broken: = 3;\nconsole.log('never');`);
    expect(await run(block, 'failed')).toMatch(/^SyntaxError: .+at upload\.ts:1:\d+$/);
    await write(page, block, `const wrong: number = 'text';\nconsole.log(wrong);`);
    await expect(block.getByText('1 type error')).toBeVisible({ timeout: 20_000 });
    expect(await run(block)).toBe('text');
  });
});

test('Stop ends an endless loop, and the block runs again', async ({ page }) => {
  const block = blockNamed(page, 'Upload a profile picture');
  await write(page, block, `console.log('begun');\nwhile (true) {}`);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block).toHaveAttribute('data-run-state', 'running');
  await expect(block.getByRole('log', { name: 'Output' })).toContainText('begun');
  await expect(block.getByText('The program is busy')).toBeVisible({ timeout: 10_000 });
  await block.getByRole('button', { name: 'Stop' }).click();
  await expect(block).toHaveAttribute('data-run-state', 'stopped');
  await expect(page.locator('iframe')).toHaveCount(1);
  await write(page, block, `console.log('again');`);
  expect(await run(block)).toBe('again');
});

test('ten thousand lines are all printed, while the page goes on drawing @firefox', async ({ page }) => {
  const block = blockNamed(page, 'Upload a profile picture');
  // The program never waits, and takes two seconds on any machine: enough for a page that has half a core to draw.
  await setCode(
    block,
    `for (let i = 1; i <= 10_000; i++) {
  console.log('line', i, { i });
  if (i % 100 === 0) for (const from = Date.now(); Date.now() < from + 20; );
}`,
  );
  // Collects the last lines that were drawn while the program was running.
  await page.evaluate(() => {
    const drawn = new Set<string>();
    Object.assign(window, { drawn });
    const look = () => {
      const state = document.querySelector('section[data-run-state="running"]');
      if (state) drawn.add(state.querySelector('.entry:last-child .entry-text')?.textContent ?? '');
      requestAnimationFrame(look);
    };
    look();
  });
  await run(block);
  const log = block.getByRole('log', { name: 'Output' });
  await expect(log).toContainText('line 10000 { i: 10000 }');
  expect(await page.evaluate(() => (window as unknown as { drawn: Set<string> }).drawn.size)).toBeGreaterThan(
    2,
  );
  await expect(log.locator('.entry')).toHaveCount(1_000);
  await log.getByRole('button', { name: 'Show 1000 of 9000 earlier lines' }).click();
  await expect(log.locator('.entry')).toHaveCount(2_000);
  await expect(log).toContainText('line 8001 { i: 8001 }');
});

test('makes identifiers and digests, which browsers keep from an opaque origin', async ({ page }) => {
  const block = blockNamed(page, 'Upload a profile picture');
  await setCode(
    block,
    `const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('abc'));
console.log(Buffer.from(digest).toString('hex'), crypto.randomUUID().length);`,
  );
  expect(await run(block)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 36');
});
