import { CreateBucketCommand, GetObjectCommand, ListBucketsCommand } from '@aws-sdk/client-s3';
import { expect } from '@playwright/test';
import { workbenchOf } from './landmarks.ts';
import { type Bridge, pair, startBridge } from './own-bridge.ts';
import { allowChanges, keys, type OwnS3, startOwnS3 } from './own-s3.ts';
import { blockNamed, test } from './page.ts';

const bucket = 'my-social-app-k3x9';
let own: OwnS3;
let bridge: Bridge;

test.beforeAll(async () => {
  own = await startOwnS3();
  await own.client.send(new CreateBucketCommand({ Bucket: 'secret' }));
  bridge = await startBridge(own.url, bucket, keys);
});
test.afterAll(() => {
  bridge.stop();
  own.stop();
});

test('a page that is paired makes a bucket and stores an object, which another client reads', async ({
  page,
}) => {
  await page.goto('lessons/first-requests/');
  await pair(page, bridge);
  await expect(page.getByRole('button', { name: 'Connection: Bridge' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await allowChanges(page);
  const block = blockNamed(page, 'Upload a profile picture');
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block).toHaveAttribute('data-run-state', 'done');

  const names = (await own.client.send(new ListBucketsCommand())).Buckets?.map(({ Name }) => Name);
  expect(names).toEqual([bucket, 'secret']);
  const stored = await own.client.send(
    new GetObjectCommand({ Bucket: bucket, Key: 'users/101/profile.jpg' }),
  );
  expect([stored.ContentType, stored.ContentLength]).toEqual(['image/jpeg', 4581]);
  const workbench = workbenchOf(page);
  await expect(workbench.getByText('my-social-app').first()).toBeVisible();
  await expect(workbench.getByText('secret')).toHaveCount(0);
});

test('a wrong code pairs nobody', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  await pair(page, bridge, 'AAAA-AAAA');
  await expect(page.getByRole('alert')).toContainText('not the code');
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Connection: Simulated' })).toBeVisible();
});

test('a page of another site gets nothing from the bridge', async ({ browser }) => {
  // A page of its own, without the check for a clean console: the browser rightly complains there.
  const page = await browser.newPage();
  await page.route('http://evil.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'evil' }),
  );
  await page.goto('http://evil.example/');
  const told = await page.evaluate(
    async ([bridgeAddress, known]) => {
      const tries = [
        fetch(`${bridgeAddress}/pair`, { method: 'POST', body: known.slice(0, 4) }),
        fetch(`${bridgeAddress}/s3`, {
          headers: { 'x-learn-s3-token': 'x', 'x-learn-s3-address': 'https://s3.us-east-1.amazonaws.com/' },
        }),
        fetch(`${bridgeAddress}/s3`, { mode: 'no-cors' }),
      ];
      return Promise.all(
        tries.map((one) =>
          one.then(
            async (answer) => `${answer.status} ${await answer.text()}`,
            () => 'none',
          ),
        ),
      );
    },
    [bridge.url, bridge.code()] as const,
  );
  for (const one of told) expect(one).toMatch(/^(none|403 |401 |0 )/);
  expect(told.join()).not.toContain('<');
  await page.close();
});

test('a pairing goes to the next page of the tab on request only, and is forgotten on request', async ({
  page,
  context,
}) => {
  await page.goto('lessons/first-requests/');
  await pair(page, bridge);
  await expect(page.getByRole('button', { name: 'Connection: Bridge' })).toBeVisible();
  await page.goto('lessons/what-is-s3/');
  await expect(page.getByRole('button', { name: 'Connection: Simulated' })).toBeVisible();

  await page.getByRole('button', { name: /^Connection:/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Your own S3 with the bridge').click();
  await dialog.getByLabel('Bridge').fill(bridge.url);
  await dialog.getByLabel('Code').fill(bridge.code());
  await dialog.getByLabel('Stay paired until this tab is closed').check();
  await dialog.getByRole('button', { name: 'Pair with the bridge' }).click();
  await expect(page.getByRole('button', { name: 'Connection: Bridge' })).toBeVisible();
  await page.goto('your-buckets/');
  await expect(page.getByRole('button', { name: 'Connection: Bridge' })).toBeVisible();
  await expect(page.getByRole('region', { name: bucket })).toBeVisible();
  const other = await context.newPage();
  await other.goto('your-buckets/');
  await expect(other.getByRole('button', { name: 'Connection: Simulated' })).toBeVisible();
  await page.keyboard.press('Alt+0');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Connection: Simulated' })).toBeVisible();
});
