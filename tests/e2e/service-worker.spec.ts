import { expect } from '@playwright/test';
import { blockNamed, run, test } from './page.ts';

test('requests to S3 pass through the service worker, the page’s own never do', async ({ page, baseURL }) => {
  const answered = { s3: new Set<boolean>(), own: new Set<boolean>() };
  await page.goto('lessons/first-requests/');
  await run(blockNamed(page, 'Upload a profile picture'));
  page.on('response', (response) => {
    const { hostname, origin } = new URL(response.url());
    if (hostname.endsWith('.amazonaws.com')) answered.s3.add(response.fromServiceWorker());
    else if (origin === new URL(baseURL ?? '').origin) answered.own.add(response.fromServiceWorker());
  });
  await page.reload();
  await run(blockNamed(page, 'Upload a profile picture'));
  await blockNamed(page, 'Upload a profile picture').locator('[data-code] pre').click();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  expect([...answered.s3]).toEqual([true]);
  expect([...answered.own]).toEqual([false]);
});
