import { expect, type Page } from '@playwright/test';
import { connect, makeBucket, type OwnS3, startOwnS3 } from './own-s3.ts';
import { blockNamed, test, write } from './page.ts';

let own: OwnS3;
test.beforeAll(async ({ baseURL }) => {
  own = await startOwnS3();
  for (const bucket of ['my-social-app-k3x9', 'logs-a1b2', 'logs-b2c3']) {
    await makeBucket(own.client, bucket, new URL(baseURL ?? '').origin);
  }
});
test.afterAll(() => own.stop());

const block = (page: Page) => blockNamed(page, 'Upload a profile picture');
const notes = (page: Page) => block(page).locator('.code-editor-note');
const drawn = (page: Page) =>
  block(page)
    .locator('[data-own-name]')
    .evaluateAll((tokens) => tokens.map((token) => getComputedStyle(token, '::after').content));

test('behind names in the code stands the own bucket, and goes with the connection', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  await connect(page, own.url, 'my-social-app-k3x9');
  expect(await drawn(page)).toEqual(['" → my-social-app-k3x9"', '" → my-social-app-k3x9"']);
  expect(await block(page).locator('[data-code] pre').innerText()).not.toContain('k3x9');

  const code = `console.log('my-social-app', "my-social-app", 'my-social-app-2', 'x');`;
  await write(page, block(page), code);
  await expect(notes(page)).toHaveText([/→\smy-social-app-k3x9/, /→\smy-social-app-k3x9/]);
  await page.keyboard.insertText(`\nconst again = 'my-social-app';`);
  await expect(notes(page)).toHaveCount(3);

  await page.keyboard.press('ControlOrMeta+A');
  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return data.getData('text/plain');
  });
  expect(copied).toContain(code);
  expect(copied).not.toContain('k3x9');
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Object.values(localStorage))))
    .toContain('const again');
  expect(await page.evaluate(() => JSON.stringify(Object.values(localStorage)))).not.toContain('k3x9');

  await page.keyboard.press('Alt+0');
  await expect(notes(page)).toHaveCount(0);
  await expect(page.locator('[data-own-name]')).toHaveCount(0);
  await expect(block(page)).not.toContainText('k3x9');
});

test('an editor that is opened while connected has them, too; a name with two buckets has none', async ({
  page,
}) => {
  await page.goto(
    `playground/#code=${encodeURIComponent(`const one = 'my-social-app';\nconst two = 'logs';`)}`,
  );
  await connect(page, own.url, 'my-social-app-k3x9, logs-a1b2, logs-b2c3');
  const playground = blockNamed(page, 'Playground');
  await expect(playground.locator('.code-editor-note')).toHaveText([/→\smy-social-app-k3x9/]);
});

test('the playground says what an example needs of the own S3, while that is on', async ({ page }) => {
  await page.goto('playground/#example=tags');
  const needs = page.getByRole('complementary', { name: 'This example on your own S3' });
  await expect(blockNamed(page, 'Playground').locator('[data-title]')).not.toHaveText('Playground');
  await expect(needs).toBeHidden();
  await connect(page, own.url, 'my-social-app-k3x9');
  await expect(needs).toHaveCount(1);
  await needs.getByText('This example on your own S3').click();
  await expect(needs).toContainText('my-reports');
  await expect(needs).toContainText('s3:PutObjectTagging');
  await page.getByRole('button', { name: 'Your code', exact: true }).click();
  await expect(needs).toBeHidden();
});
