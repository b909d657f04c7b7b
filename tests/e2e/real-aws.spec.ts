import { expect, type Page } from '@playwright/test';
import { keys } from './own-s3.ts';
import { makeAwsBucket, serveAws } from './own-aws.ts';
import { blockNamed, test } from './page.ts';

const bucket = 'my-social-app-k3x9';
const region = 'eu-central-1';
const title = 'Upload a profile picture';

async function fillIn(page: Page, own = region): Promise<void> {
  await page.getByRole('button', { name: /^Connection:/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Region').fill(own);
  await dialog.getByLabel('Access key ID').fill(keys.accessKeyId);
  await dialog.getByLabel('Secret access key').fill(keys.secretAccessKey);
  await dialog.getByLabel('Buckets').fill(bucket);
}

test('what is for the own buckets goes to AWS, although the simulated account has the same addresses', async ({
  page,
  baseURL,
}) => {
  const aws = await serveAws(page, region);
  await makeAwsBucket(aws, { bucket, region, origin: new URL(baseURL ?? '').origin });
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  const run = block.getByRole('button', { name: 'Run', exact: true });
  await run.click();
  await expect(block).toHaveAttribute('data-run-state', 'done');
  // By now the service worker is active, and answers for the simulated account.
  await page.reload();
  await run.click();
  await expect(block).toHaveAttribute('data-run-state', 'done');
  expect(aws.arrived).toEqual([]);

  await fillIn(page);
  await page.getByRole('button', { name: 'Test connection' }).click();
  await expect(page.getByRole('status', { name: 'Test of the connection' })).toContainText(
    'The connection works.',
  );
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await run.click();
  await page.getByRole('button', { name: 'Allow changes' }).click();
  await expect(block).toHaveAttribute('data-run-state', 'done');
  const stored = await aws.asOwner(
    'HEAD',
    `https://${bucket}.s3.${region}.amazonaws.com/users/101/profile.jpg`,
  );
  expect([stored.status, stored.headers.get('content-type')]).toEqual([200, 'image/jpeg']);

  // Only writes are counted, since the workbench may still be reading the bucket.
  const changes = () => aws.arrived.filter(({ method }) => method === 'PUT').length;
  const before = changes();
  await page.keyboard.press('Alt+0');
  await run.click();
  await expect(block).toHaveAttribute('data-run-state', 'done');
  expect(changes()).toBe(before);
});
