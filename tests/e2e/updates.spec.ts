import { expect, type Page } from '@playwright/test';
import { blockNamed, run, setCode, test } from './page.ts';
import { changedPage, serveOwnSite } from './updates.ts';

const title = 'Upload a profile picture';

/** Runs until it is stopped, with a request every fifth of a second. */
const longRun = `import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));
for (let i = 0; i < 40; i++) {
  await s3.send(new PutObjectCommand({ Bucket: 'my-social-app', Key: 'count/' + i, Body: 'x' }));
  console.log('stored', i);
  await new Promise((resolve) => setTimeout(resolve, 200));
}`;

/** Listens in AWS's place: what leaves the browser, from pages and from workers. */
async function listenAsAws(page: Page): Promise<string[]> {
  const heard: string[] = [];
  await page.context().route(/^https:\/\/[^/]*amazonaws\.com/, (route) => {
    heard.push(`${route.request().method()} ${route.request().url()}`);
    return route.abort();
  });
  return heard;
}

/** Looks for a new version, and waits until it is whole. */
async function fetchUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // The page's own `update` does nothing: MSW would call it at each start.
    await ServiceWorkerRegistration.prototype.update.call(registration);
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

const notice = (page: Page) => page.getByRole('status', { name: 'New version' });

test.use({ savesData: false, quiet: [] });

test('an update in the middle of a run is offered after it, and brought when the reader says so', async ({
  page,
}) => {
  const heard = await listenAsAws(page);
  const site = await serveOwnSite();
  await page.goto(site.at('lessons/first-requests/'));
  await expect(page.locator('[data-kept-line]')).toContainText('it works without a network', {
    timeout: 120_000,
  });
  const block = blockNamed(page, title);
  const log = block.getByRole('log', { name: 'Output' });
  await setCode(block, longRun);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(log).toContainText('stored 0');
  site.update();
  await fetchUpdate(page);
  await expect(block).toHaveAttribute('data-run-state', 'running');
  await expect(notice(page)).toHaveCount(0);
  await expect(block).toHaveAttribute('data-run-state', 'done');
  await expect(notice(page)).toContainText('There is a new version');

  // A worker that another tab keeps busy: the new one does not hear of it at first.
  await page.evaluate(() => {
    const { postMessage } = ServiceWorker.prototype;
    ServiceWorker.prototype.postMessage = function (message: unknown) {
      // MSW's messages are strings.
      if (typeof message === 'string') postMessage.call(this, message);
      else ServiceWorker.prototype.postMessage = postMessage;
    };
  });
  const update = notice(page).getByRole('button', { name: 'Update' });
  await update.click();
  await expect(notice(page)).toContainText('The new version waits for other tabs');
  const loaded = page.waitForEvent('load');
  await update.focus();
  await page.keyboard.press('Enter');
  await loaded;
  await expect(notice(page)).toHaveCount(0);
  site.stop();
  await page.goto(site.at(changedPage.path));
  await expect(page.getByText(changedPage.says)).toBeVisible();
  expect(heard).toEqual([]);
  await site.remove();
});

test('a worker that is replaced in the middle of a run, in two tabs: every request is answered, and none leaves', async ({
  page,
  context,
}) => {
  const heard = await listenAsAws(page);
  const site = await serveOwnSite();
  await page.goto(site.at('lessons/first-requests/'));
  await expect(page.locator('[data-kept-line]')).toContainText('it works without a network', {
    timeout: 120_000,
  });
  const other = await context.newPage();
  await other.goto(site.at('lessons/first-requests/'));
  for (const tab of [page, other]) {
    const block = blockNamed(tab, title);
    await setCode(block, longRun);
    await block.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(block.getByRole('log', { name: 'Output' })).toContainText('stored 0');
  }
  site.update();
  await fetchUpdate(page);
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    waiting?.postMessage({ offline: 'take-over' });
    await changed;
  });
  for (const tab of [page, other]) {
    const block = blockNamed(tab, title);
    await expect(block).toHaveAttribute('data-run-state', 'done');
    await expect(block.getByRole('log', { name: 'Output' })).toContainText('stored 39');
    // Pages of the version before go on, with files of that version.
    expect(await run(tab.locator('section', { hasText: 'list.ts' }).first())).toContain('keys');
    await expect(notice(tab)).toContainText('There is a new version');
  }
  expect(heard).toEqual([]);
  await site.remove();
});
