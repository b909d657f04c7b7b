import { type CDPSession, expect, type Page, type Response } from '@playwright/test';
import { blockNamed, output, run, setCode, test } from './page.ts';

const title = 'Upload a profile picture';
const notice = 'Your browser bypasses the part of this site that answers for S3';
const s3Address = /^https:\/\/[^/]*amazonaws\.com/;

const head = `import { CreateBucketCommand, ListObjectVersionsCommand, PutBucketVersioningCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
`;

/**
 * Stores a hundred objects, and counts their versions: a write that was done twice makes two of them. Pauses twice, for what
 * no page can see in time: a browser that goes past the worker between question and request (decision 002).
 */
const manyWrites = `${head}for (let i = 0; i < 100; i++) {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'count/' + i, Body: 'x' }));
  if (i % 10 === 0) console.log('stored', i);
  if (i === 20 || i === 40) {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    console.log('goes on after', i);
  }
}
const { Versions } = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'count/' }));
console.log('versions', Versions?.length);`;

/** Listens in AWS's place: answers what leaves the browser, from pages and from workers. */
async function listenAsAws(page: Page): Promise<string[]> {
  const heard: string[] = [];
  await page.context().route(s3Address, (route) => {
    heard.push(`${route.request().method()} ${route.request().url()}`);
    return route.abort();
  });
  return heard;
}

/** Notes from now on whether requests to S3 are answered by the worker, or by something else. */
function watchS3(page: Page): { viaWorker: Set<boolean>; own: Set<boolean> } {
  const seen = { viaWorker: new Set<boolean>(), own: new Set<boolean>() };
  page.on('response', (response: Response) => {
    if (s3Address.test(response.url())) seen.viaWorker.add(response.fromServiceWorker());
    else seen.own.add(response.fromServiceWorker());
  });
  return seen;
}

async function devTools(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('ServiceWorker.enable');
  return session;
}

const bypass = (session: CDPSession, isOn: boolean) =>
  session.send('Network.setBypassServiceWorker', { bypass: isOn });

/** Opens a page, and waits until its worker answers. */
async function openWithWorker(page: Page): Promise<void> {
  await page.goto('lessons/first-requests/');
  expect(await run(blockNamed(page, title))).toContain('status 200');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('a browser that bypasses the worker: nothing leaves, the page answers and says so once', async ({
  page,
}) => {
  const heard = await listenAsAws(page);
  await openWithWorker(page);
  const block = blockNamed(page, title);
  const session = await devTools(page);
  await bypass(session, true);
  expect(await run(block)).toContain('status 200');
  await expect(block).toContainText(notice);
  expect(await run(block)).toContain('status 200');
  await expect(block).not.toContainText(notice);

  await bypass(session, false);
  const seen = watchS3(page);
  expect(await run(block)).toContain('status 200');
  expect([...seen.viaWorker]).toEqual([true]);
  // What keeps the site comes some seconds after the page, and may come now.
  expect([...seen.own]).not.toContain(true);
  expect(heard).toEqual([]);
});

test('a worker that goes while a program runs: every request is done once, and none leaves', async ({
  page,
}) => {
  const heard = await listenAsAws(page);
  await openWithWorker(page);
  const session = await devTools(page);
  const block = blockNamed(page, title);
  const log = block.getByRole('log', { name: 'Output' });
  await setCode(block, manyWrites);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(log).toContainText('stored 0');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect(log).toContainText('stored 20');
  await bypass(session, true);
  await expect(log).not.toContainText('goes on after 20');
  await expect(log).toContainText('stored 40');
  await bypass(session, false);
  await expect(log).not.toContainText('goes on after 40');
  await expect(log).toContainText('stored 60');
  // The worker is removed with everything that it kept, including what MSW knows about its pages.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await expect(block).toHaveAttribute('data-run-state', 'done');
  expect(await output(block)).toContain('versions 100');
  expect(heard).toEqual([]);
});

test('a worker that forgot the page answers it again', async ({ page }) => {
  const heard = await listenAsAws(page);
  await openWithWorker(page);
  const session = await devTools(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await session.send('ServiceWorker.stopAllWorkers');
  const block = blockNamed(page, title);
  expect(await run(block)).toContain('status 200');
  const seen = watchS3(page);
  expect(await run(block)).toContain('status 200');
  expect([...seen.viaWorker]).toEqual([true]);
  expect(heard).toEqual([]);
});

test('two tabs, of which one closes: the other goes on through the worker', async ({ page, context }) => {
  const heard = await listenAsAws(page);
  await openWithWorker(page);
  const other = await context.newPage();
  await openWithWorker(other);
  await page.close({ runBeforeUnload: false });
  const seen = watchS3(other);
  const block = blockNamed(other, title);
  expect(await run(block)).toContain('status 200');
  await expect(block).not.toContainText(notice);
  expect([...seen.viaWorker]).toEqual([true]);
  expect(heard).toEqual([]);
});

test('a first Run while the worker is being installed by what keeps the site: the page is not reloaded', async ({
  page,
}) => {
  // MSW reloads a page that has a worker which does not control it yet. Here the worker comes right before MSW looks.
  await page.addInitScript(() => {
    const { getRegistrations } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.getRegistrations = async function () {
      await this.register('/service-worker.js', { scope: '/' });
      return getRegistrations.call(this);
    };
  });
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  await page.evaluate(() => {
    document.documentElement.dataset.visit = 'first';
  });
  expect(await run(block)).toContain('status 200');
  const seen = watchS3(page);
  expect(await run(block)).toContain('status 200');
  expect([...seen.viaWorker]).toEqual([true]);
  await expect(page.locator('html')).toHaveAttribute('data-visit', 'first');
});

test('a second tab finds the worker of the first, and does not look for a new one', async ({ page }) => {
  await openWithWorker(page);
  const second = await page.context().newPage();
  // An update fails without a network, or while the page that installed the worker is being left; MSW would not catch that.
  await second.addInitScript(() => {
    ServiceWorkerRegistration.prototype.update = () => {
      document.documentElement.dataset.updated = 'failed';
      return Promise.reject(new TypeError('Failed to update a ServiceWorker'));
    };
  });
  await second.goto('lessons/first-requests/');
  const seen = watchS3(second);
  expect(await run(blockNamed(second, title))).toContain('status 200');
  expect([...seen.viaWorker]).toEqual([true]);
  await expect(second.locator('html')).not.toHaveAttribute('data-updated', 'failed');
});

test('away and back in the history: the page answers as before', async ({ page }) => {
  const heard = await listenAsAws(page);
  await openWithWorker(page);
  await page.goto('lessons/what-is-s3/');
  await page.goBack();
  const block = blockNamed(page, title);
  expect(await run(block)).toContain('status 200');
  await expect(block).not.toContainText(notice);
  expect(heard).toEqual([]);
});

test('a first visit and a second one: S3 answers from the worker, the site’s own files do not @firefox', async ({
  page,
}) => {
  await openWithWorker(page);
  const seen = watchS3(page);
  await page.reload();
  const block = blockNamed(page, title);
  expect(await run(block)).toContain('status 200');
  await expect(block).not.toContainText(notice);
  // Requests that are answered in the page are never sent, and so not among these; AWS would refuse the documentation's keys.
  const sent = await page.evaluate(
    () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('amazonaws.com')).length,
  );
  expect(sent).toBeGreaterThan(0);
  expect([...seen.own]).toEqual([false]);
});
