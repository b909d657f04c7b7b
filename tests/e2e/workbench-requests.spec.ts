import { expect, type Locator, type Page } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { workbenchOf } from './landmarks.ts';
import { blockNamed, run, setCode, test } from './page.ts';
import { startOver } from './start-over.ts';

test.use({ visit: 'shared', viewport: { width: 1440, height: 900 } });

const program = `import { CreateBucketCommand, DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));
await s3.send(new PutObjectCommand({ Bucket: 'my-social-app', Key: 'users/101/a.json', Body: '{"a":1}', ContentType: 'application/json', Metadata: { 'taken-on': 'Monday' } }));
await s3.send(new ListObjectsV2Command({ Bucket: 'my-social-app', Prefix: 'users/' }));
await s3.send(new GetObjectCommand({ Bucket: 'my-social-app', Key: 'missing.txt' })).catch(() => undefined);
await s3.send(new HeadObjectCommand({ Bucket: 'my-social-app', Key: 'missing.txt' })).catch(() => undefined);
const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket: 'my-social-app', Key: 'users/101/a.json' }));
console.log(await (await fetch(url)).text());
await s3.send(new DeleteObjectCommand({ Bucket: 'my-social-app', Key: 'users/101/a.json' }));`;

let block: Locator;
let requests: Locator;

test.beforeEach(async ({ page }) => {
  await startOver(page, 'lessons/first-requests/', 'Requests');
  block = blockNamed(page, 'Upload a profile picture');
  requests = workbenchOf(page).getByRole('tabpanel', { name: 'Requests' });
  await setCode(block, program);
  const filter = requests.getByRole('searchbox', { name: 'Filter requests by text' });
  if (await filter.isVisible()) await filter.fill('');
});

const rowsOf = (panel: Locator) => panel.getByRole('list', { name: 'Requests' }).getByRole('listitem');

test.describe('on a first visit', () => {
  test.use({ visit: 'own' });

  test('says what will be here before anything was run', async () => {
    await expect(requests).toContainText('Press Run');
  });
});

test('shows every request in order, with how it ended and the line that sent it', async () => {
  await run(block);
  const rows = rowsOf(requests);
  await expect(rows).toHaveCount(7);
  const texts = await rows.allTextContents();
  const expected = [
    /CreateBucket.*200 OK.*PUT my-social-app.*line 4/,
    /PutObject.*200 OK.*PUT my-social-app\/users\/101\/a\.json.*line 5/,
    /ListObjectsV2.*200 OK.*GET my-social-app\?prefix=users\/.*line 6/,
    /GetObject.*404 NoSuchKey.*missing\.txt.*line 7/,
    /HeadObject.*404 Not Found.*HEAD my-social-app\/missing\.txt.*line 8/,
    /GetObject.*200 OK.*line 10/,
    /DeleteObject.*204 No Content.*DELETE.*line 11/,
  ];
  for (const [index, pattern] of expected.entries()) expect(texts[index]).toMatch(pattern);
  await expect(requests).toContainText('7 requests · 2 failed');
});

test('shows both messages, and explains headers and parameters by pointer and by keyboard', async ({
  page,
}) => {
  await run(block);
  await requests.getByRole('button', { name: /PutObject/ }).click();
  const detail = requests.getByRole('region', { name: 'Request 2: PutObject' });
  const request = detail.getByRole('region', { name: 'Request', exact: true });
  await expect(request).toContainText('PUT /users/101/a.json?x-id=PutObject HTTP/1.1');
  await expect(request).toContainText('host: my-social-app.s3.us-east-1.amazonaws.com');
  await expect(request).toContainText('x-amz-meta-taken-on: Monday');
  await expect(detail.getByRole('region', { name: 'Response' })).toContainText('HTTP/1.1 200 OK');
  await expect(detail).toContainText('created');

  const tooltip = page.getByRole('tooltip');
  await request.getByRole('button', { name: 'x-amz-meta-taken-on' }).hover();
  await expect(tooltip).toContainText('Metadata of your own');
  await request.getByRole('button', { name: 'x-id' }).focus();
  await expect(tooltip).toContainText('name of the operation');
  await page.keyboard.press('ArrowDown');
  await expect(request.getByRole('button', { name: 'host' })).toBeFocused();
  await expect(tooltip).toContainText('begins with the bucket');
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await expect(detail).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  await expect(requests.getByRole('button', { name: /PutObject/ })).toBeFocused();
});

test('formats XML, and shows it raw', async () => {
  await run(block);
  await requests.getByRole('button', { name: /ListObjectsV2/ }).click();
  const response = requests.getByRole('region', { name: 'Response' });
  const xml = () => response.locator('pre').textContent();
  await expect.poll(xml).toContain('\n    <Key>users/101/a.json</Key>');
  await response.getByRole('button', { name: 'Raw' }).click();
  await expect.poll(xml).not.toContain('\n    <Key>');
});

test('goes through the signature, which matches, also for a presigned URL', async () => {
  await run(block);
  for (const name of [/PutObject/, /GetObject.*200 OK/]) {
    await requests.getByRole('button', { name }).click();
    await requests.getByRole('tab', { name: 'Signature' }).click();
    await expect(requests).toContainText('They match');
    await expect(requests).toContainText('/us-east-1/s3/aws4_request');
  }
  await expect(requests).toContainText('UNSIGNED-PAYLOAD');
});

test('says why a request failed, by code and where there is only a status', async () => {
  await run(block);
  await requests.getByRole('button', { name: /NoSuchKey/ }).click();
  const why = requests.getByRole('region', { name: 'Why it failed' });
  await expect(why).toContainText('There is no object with the key missing.txt in the bucket my-social-app.');
  await expect(why).toContainText('List the keys');
  await requests.getByRole('button', { name: 'Next request' }).click();
  await expect(why).toContainText('HEAD has no body');
});

test('copies a request for other clients', async () => {
  await run(block);
  await requests.getByRole('button', { name: /PutObject/ }).click();
  await requests.getByRole('tab', { name: 'Copy as' }).click();
  await expect(requests).toContainText('aws s3api put-object');
  await requests.getByText('boto3').click();
  await requests.getByText('npm run s3').first().click();
  await expect(requests).toContainText('http://localhost:9000');
  await expect(requests).toContainText('put_object');
});

test('leads to the line that sent a request', async ({ page }) => {
  await run(block);
  await requests.getByRole('button', { name: 'line 5' }).click();
  await expect(block.locator('.monaco-editor').first()).toBeVisible();
  await expect(
    block.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first(),
  ).toBeFocused();
  await page.keyboard.type('/*here*/');
  await expect(block.locator('.view-line', { hasText: '/*here*/' })).toContainText('PutObjectCommand');
});

test('steps back through the run and forth again', async ({ page }) => {
  await run(block);
  const slider = requests.getByRole('slider', { name: 'Moment' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'Now');
  const buckets = workbenchOf(page).getByRole('tabpanel', { name: 'Buckets' });
  const at = async (key: string, says: string) => {
    await page.getByRole('tab', { name: 'Requests' }).click();
    await slider.focus();
    await page.keyboard.press(key);
    await expect(slider).toHaveAttribute('aria-valuetext', says);
    await page.getByRole('tab', { name: 'Buckets' }).click();
  };
  await at('Home', 'Before the run');
  await expect(buckets).not.toContainText('my-social-app');
  await at('ArrowRight', 'After request 1, CreateBucket');
  await expect(buckets).toContainText('my-social-app');
  await at('End', 'Now');
  await expect(buckets).toContainText('my-social-app');
  await at('ArrowLeft', 'After request 7, DeleteObject');
  await page.getByRole('tab', { name: 'Requests' }).click();
  await expect(requests.getByRole('region', { name: 'Timeline' })).toContainText('deleted users/101/a.json');
  // At the moment before the last request, the key that it deleted still exists.
  await at('ArrowLeft', 'After request 6, GetObject');
  await buckets.getByText('Flat', { exact: true }).click();
  await buckets.getByRole('treeitem', { name: /my-social-app/ }).click();
  await page.keyboard.press('ArrowRight');
  const key = buckets.getByRole('treeitem', { name: /users\/101\/a\.json/ });
  await expect(key).toBeVisible();
  await at('ArrowRight', 'After request 7, DeleteObject');
  await expect(buckets).toContainText('my-social-app');
  await expect(key.filter({ hasNotText: 'removed' })).toHaveCount(0);
  await page.getByRole('tab', { name: 'Requests' }).click();
  await requests.getByRole('button', { name: 'Back to now' }).click();
  await expect(slider).toBeFocused();
  await slider.press('Home');
  await run(block);
  await expect(slider).toHaveAttribute('aria-valuetext', 'Now');
});

test('keeps earlier runs to be picked', async () => {
  await run(block);
  await setCode(block, `console.log('nothing sent');`);
  await run(block);
  await expect(requests).toContainText('This run sent no request');
  await requests.getByRole('combobox', { name: 'Run' }).selectOption({ index: 1 });
  await expect(rowsOf(requests)).toHaveCount(7);
});

test('a line below the output leads to the requests, on a phone, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Close the workbench' }).click();
  await run(block);
  await expect(block).toContainText('7 requests · 1 bucket and 1 object created · 1 object deleted');
  await block.getByRole('button', { name: 'Show requests' }).click();
  await requests.getByRole('button', { name: /PutObject/ }).click();
  const title = requests.getByRole('heading', { name: /PutObject/ });
  await expect(title).toBeFocused();
  await requests.getByRole('button', { name: /All requests/ }).click();
  await expect(requests.getByRole('button', { name: /PutObject/ })).toBeFocused();
});

test('a program that sends nothing gets no line', async () => {
  await setCode(block, `console.log('nothing sent');`);
  await run(block);
  await expect(block.getByRole('button', { name: 'Show requests' })).toHaveCount(0);
});

test('can be walked with the keyboard alone', async ({ page }) => {
  await run(block);
  const row = (name: RegExp) => requests.getByRole('button', { name });
  await row(/CreateBucket/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(row(/PutObject/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(requests.getByRole('region', { name: 'Request 2: PutObject' })).toBeVisible();
  // The tab that an earlier test has chosen is still chosen.
  await requests.getByRole('tab', { name: 'On the wire' }).click();
  await row(/PutObject/).focus();
  await page.keyboard.press('ArrowDown');
  await expect(requests.getByRole('region', { name: 'Request 3: ListObjectsV2' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(row(/DeleteObject/)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(requests.getByRole('button', { name: 'line 11', exact: true })).toBeFocused();
  const tab = requests.getByRole('tab', { name: 'On the wire' });
  for (let times = 0; times < 40; times += 1) {
    if (await tab.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(tab).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(requests.getByRole('tab', { name: 'Signature' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
});

test('of many requests only those in sight are in the page', async ({ page }) => {
  await setCode(
    block,
    `import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
for (let index = 0; index < 12; index += 1) {
  await Promise.all(Array.from({ length: 25 }, () => s3.send(new HeadBucketCommand({ Bucket: 'no-such-bucket-' + index })).catch(() => undefined)));
}
console.log('sent');`,
  );
  await run(block, 'done', 90_000);
  await expect(requests).toContainText('300 requests · 300 failed');
  expect(await rowsOf(requests).count()).toBeLessThan(80);
  await requests
    .getByRole('button', { name: /HeadBucket/ })
    .first()
    .focus();
  await page.keyboard.press('End');
  await expect(requests.locator('[data-request="299"]')).toBeFocused();
  await requests.getByRole('searchbox', { name: 'Filter requests by text' }).fill('bucket-11');
  await expect(requests).toContainText('25 of 300');
});

test('passes axe in both themes', async ({ page }) => {
  await run(block);
  await axe(page);
  await requests.getByRole('slider').press('Home');
  await requests.getByRole('button', { name: /NoSuchKey/ }).click();
  for (const view of ['On the wire', 'Signature', 'Copy as']) {
    await requests.getByRole('tab', { name: view }).click();
    await axe(page);
  }
});

async function axe(page: Page): Promise<void> {
  expect(await faultsInBothThemes(page, { include: '#workbench-requests' })).toEqual([]);
}
