import { expect, type Page } from '@playwright/test';
import { blockNamed, run, setCode, test } from './page.ts';

const title = 'Upload a profile picture';
const open = (page: Page) => page.goto('lessons/first-requests/');

test('a browser that forbids storage: all works, and the page says what is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    Storage.prototype.setItem = refuse;
    Storage.prototype.getItem = refuse;
  });
  await open(page);
  const block = blockNamed(page, title);
  expect(await run(block)).toContain('status 200');
  await expect(block.getByText('Your buckets and objects live in memory only')).toBeVisible();
  await setCode(block, `console.log('still works');`);
  expect(await run(block)).toBe('still works');
});

test('a full disk: the object is refused with a reason, and nothing that was there is lost', async ({
  page,
}) => {
  await open(page);
  const block = blockNamed(page, title);
  await run(block);
  await page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Object.assign(window, { roomAgain: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
  });
  const text = await run(block, 'failed');
  expect(text).toMatch(/storage .*full|full.* storage/i);
  await page.evaluate(() => (window as unknown as { roomAgain(): void }).roomAgain());
  const list = page.locator('section', { hasText: 'list.ts' }).first();
  expect(await run(list)).toContain('users/101/profile.jpg');
});

test('a browser without a service worker: the same handlers answer, and nothing visible changes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new TypeError('refused'));
  });
  await open(page);
  expect(await run(blockNamed(page, title))).toContain('status 200');
});

test('a page on plain http, where browsers keep back half of the web platform', async ({
  page,
  browserName,
  baseURL,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium maps host names for a test');
  const address = new URL(baseURL ?? '');
  address.hostname = 'workshop.test';
  await page.goto(new URL('lessons/first-requests/', address).href);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(await run(blockNamed(page, title))).toContain('status 200');
});

test('a reload past the cache leaves the page without its worker, and it works', async ({ page }) => {
  await open(page);
  await run(blockNamed(page, title));
  const session = await page.context().newCDPSession(page);
  await session.send('Page.reload', { ignoreCache: true });
  await page.waitForFunction(() => document.readyState === 'complete');
  expect(await run(blockNamed(page, title))).toContain('status 200');
});

test('a body of 60 MB is stored, listed and read back', async ({ page }) => {
  // The checksums and the signature of a large body are computed several times, in JavaScript.
  test.setTimeout(240_000);
  await open(page);
  const block = blockNamed(page, title);
  await setCode(
    block,
    `import { CreateBucketCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
const where = { Bucket: 'my-social-app', Key: 'large.bin' };
await s3.send(new CreateBucketCommand({ Bucket: where.Bucket }));
await s3.send(new PutObjectCommand({ ...where, Body: new Uint8Array(60 * 1024 * 1024).fill(7) }));
console.log((await s3.send(new HeadObjectCommand(where))).ContentLength);
const { Body } = await s3.send(new GetObjectCommand({ ...where, Range: 'bytes=62914550-' }));
console.log(await Body?.transformToByteArray());`,
  );
  const text = await run(block, 'done', 200_000);
  expect(text).toContain('62914560');
  expect(text).toContain('Uint8Array(10) [');
});

test('bodies that Node takes are taken here: Blob, File and stream', async ({ page }) => {
  await open(page);
  const block = blockNamed(page, title);
  await setCode(
    block,
    `import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));
const bodies = {
  blob: { Body: new Blob(['a blob']) },
  file: { Body: new File(['a file'], 'f') },
  stream: { Body: new Blob(['a stream']).stream(), ContentLength: 8 },
  text: { Body: 'a text' },
};
for (const [Key, body] of Object.entries(bodies)) {
  await s3.send(new PutObjectCommand({ Bucket: 'my-social-app', Key, ...body }));
  const answer = await s3.send(new GetObjectCommand({ Bucket: 'my-social-app', Key }));
  console.log(await answer.Body?.transformToString());
}`,
  );
  expect(await run(block)).toBe('a bloba filea streama text');
});

test('an <img> whose address is S3’s is answered by the page', async ({ page }) => {
  await open(page);
  await run(blockNamed(page, title));
  const status = await page.evaluate(async () => {
    const image = new Image();
    image.src = 'https://my-social-app.s3.us-east-1.amazonaws.com/users/101/profile.jpg';
    await new Promise((resolve) => (image.onload = image.onerror = resolve));
    const answer = await fetch(image.src);
    return [answer.status, answer.headers.get('server')];
  });
  // The object is private, as every object is at first, so the engine refuses it, and not a network.
  expect(status).toEqual([403, 'AmazonS3']);
});

test('where Monaco cannot be loaded a plain editor takes its place', async ({ page }) => {
  await page.route(/open-monaco|monaco/i, (route) => route.abort());
  await open(page);
  const block = blockNamed(page, title);
  await block.locator('[data-code]').click({ position: { x: 100, y: 20 } });
  const editor = block.getByRole('textbox');
  await expect(editor).toBeFocused();
  // Until then, what is typed is kept for the editor, and put in at the cursor.
  await expect(block).toHaveAttribute('data-editor', 'plain');
  await editor.fill(`const greeting: string = 'plain';\nconsole.log(greeting);`);
  expect(await run(block)).toBe('plain');
  await editor.fill(`const broken: = 1;`);
  expect(await run(block, 'failed')).toContain('upload.ts:1:');
});

test('offline after the page came: it says so, keeps the code, and goes on when the network is back', async ({
  page,
  context,
}) => {
  await open(page);
  const block = blockNamed(page, title);
  await context.setOffline(true);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block.getByText('What runs the code could not be loaded.')).toBeVisible();
  await block.locator('[data-code] pre').click();
  await expect(block.getByText('The editor could not be loaded.')).toBeVisible();
  await context.setOffline(false);
  expect(await run(block)).toContain('status 200');
});

test('offline after the first run: what the engine is seldom asked for is there', async ({
  page,
  context,
}) => {
  await open(page);
  const block = blockNamed(page, title);
  const seldom = page.waitForResponse(/\/seldom\.[\w-]+\.js$/);
  const begin = `import { CreateBucketCommand, CreateMultipartUploadCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
const target = { Bucket: 'my-social-app', Key: 'video.mp4' };
`;
  await setCode(block, `${begin}console.log((await s3.send(new CreateBucketCommand(target))).Location);`);
  expect(await run(block)).toBe('/my-social-app');
  await seldom;
  await context.setOffline(true);
  await setCode(
    block,
    `${begin}console.log(typeof (await s3.send(new CreateMultipartUploadCommand(target))).UploadId);`,
  );
  expect(await run(block)).toBe('string');
});
