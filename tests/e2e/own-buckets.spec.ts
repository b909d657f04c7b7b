import {
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { expect, type Page } from '@playwright/test';
import { allowChanges, connect, fillConnection, makeBucket, type OwnS3, startOwnS3 } from './own-s3.ts';
import { faultsInBothThemes } from './axe.ts';
import { blockNamed, run, test } from './page.ts';

let own: OwnS3;
test.beforeAll(async () => {
  own = await startOwnS3();
});
test.afterAll(() => own.stop());

let made = 0;
/** Makes a bucket that no other test uses, and that stands for one with this name in the lessons. */
async function newBucket(baseURL = '', name = 'my-social-app'): Promise<string> {
  made += 1;
  const bucket = `${name}-k3x${made}`;
  await makeBucket(own.client, bucket, new URL(baseURL).origin);
  return bucket;
}
const put = (Bucket: string, Key: string, Body = 'x') =>
  own.client.send(new PutObjectCommand({ Bucket, Key, Body }));
const versionsIn = async (Bucket: string) => {
  const { Versions = [], DeleteMarkers = [] } = await own.client.send(
    new ListObjectVersionsCommand({ Bucket }),
  );
  return [...Versions, ...DeleteMarkers].map(({ Key }) => Key);
};
const card = (page: Page, bucket: string) => page.getByRole('region', { name: bucket, exact: true });
const confirm = (page: Page) => page.getByRole('button', { name: 'Delete for good' }).click();
const fact = (page: Page, bucket: string, name: string) =>
  card(page, bucket)
    .locator('.own-facts > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .getByRole('definition');

/** Fills a bucket with something of everything: 2 objects, an earlier version, a delete marker, an incomplete upload. */
async function fill(Bucket: string): Promise<void> {
  await own.client.send(
    new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  const TagSet = [{ Key: 'project', Value: 'learn-s3' }];
  await own.client.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));
  await put(Bucket, 'users/101/profile é.jpg', 'x'.repeat(4_000));
  await put(Bucket, 'users/101/profile é.jpg', 'x'.repeat(2_000));
  await put(Bucket, 'notes.txt');
  await put(Bucket, 'gone.txt', 'x'.repeat(1_500));
  await own.client.send(new DeleteObjectCommand({ Bucket, Key: 'gone.txt' }));
  const { UploadId } = await own.client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'video.mp4' }));
  const part = { Bucket, Key: 'video.mp4', UploadId, PartNumber: 1, Body: 'x'.repeat(70_000) };
  await own.client.send(new UploadPartCommand(part));
}

test('the dialog lists what lies in a bucket, and empties it', async ({ page, baseURL }) => {
  const bucket = await newBucket(baseURL);
  await put(bucket, 'left/behind é.txt', 'x'.repeat(50_000));
  await put(bucket, 'users/101/profile.jpg', 'x'.repeat(4_000));
  await page.goto('lessons/first-requests/');
  await connect(page, own.url, bucket);
  await page.getByRole('button', { name: /^Connection:/ }).click();
  await page.getByText('What is in your buckets').click();
  await expect(fact(page, bucket, 'Objects')).toHaveText('2, 54 kB');
  await expect(fact(page, bucket, 'A month')).toHaveText('under $0.01');
  await card(page, bucket).getByRole('button', { name: 'Empty' }).click();
  await expect(page.getByRole('dialog', { name: 'Delete all that is in the bucket?' })).toContainText(
    '2 objects, 54 kB',
  );
  await confirm(page);
  await expect(card(page, bucket)).toContainText('2 of 2 deleted.');
  await expect(fact(page, bucket, 'Objects')).toHaveText('none');
  expect(await versionsIn(bucket)).toEqual([]);
});

test('the page lists what no listing shows, and deletes all of it, and the bucket', async ({
  page,
  baseURL,
}) => {
  const bucket = await newBucket(baseURL);
  await fill(bucket);
  await page.goto('your-buckets/');
  await page.getByRole('button', { name: 'Connect to your own S3' }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await connect(page, own.url, bucket);
  await expect(fact(page, bucket, 'Objects')).toHaveText('2, 2.0 kB');
  await expect(fact(page, bucket, 'Earlier versions')).toHaveText('2, 5.5 kB');
  await expect(fact(page, bucket, 'Delete markers')).toHaveText('1, 8 B');
  await expect(fact(page, bucket, 'Incomplete uploads')).toHaveText('1, 70 kB');
  await expect(card(page, bucket)).toContainText('of the set-up');
  await expect(card(page, bucket).getByRole('button', { name: 'Delete the bucket' })).toBeDisabled();

  await card(page, bucket).getByText('The 4 keys in it').click();
  await card(page, bucket).getByRole('button', { name: 'Delete users/101/profile é.jpg' }).click();
  await confirm(page);
  await expect(fact(page, bucket, 'Objects')).toHaveText('1, 1 B');
  expect(await versionsIn(bucket)).toEqual(['gone.txt', 'notes.txt', 'gone.txt']);

  await card(page, bucket).getByRole('button', { name: 'Empty' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect(await versionsIn(bucket)).toHaveLength(3);
  await card(page, bucket).getByRole('button', { name: 'Empty' }).click();
  await confirm(page);
  await expect(card(page, bucket)).toContainText('4 of 4 deleted.');
  expect(await versionsIn(bucket)).toEqual([]);
  const { Uploads } = await own.client.send(new ListMultipartUploadsCommand({ Bucket: bucket }));
  expect(Uploads).toBeUndefined();

  await card(page, bucket).getByRole('button', { name: 'Delete the bucket' }).click();
  await confirm(page);
  await expect(card(page, bucket)).toContainText('This bucket is not there.');
  await expect(own.client.send(new ListObjectVersionsCommand({ Bucket: bucket }))).rejects.toThrow();
});

test('what a refusal says stays on the page, and the rest is deleted', async ({ page, baseURL }) => {
  const bucket = await newBucket(baseURL);
  await put(bucket, 'kept.txt');
  await put(bucket, 'other.txt');
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:DeleteObject',
        Resource: `arn:aws:s3:::${bucket}/kept.txt`,
      },
    ],
  });
  await own.client.send(new PutBucketPolicyCommand({ Bucket: bucket, Policy }));
  await page.goto('your-buckets/');
  await connect(page, own.url, bucket);
  await card(page, bucket).getByRole('button', { name: 'Empty' }).click();
  await confirm(page);
  await expect(card(page, bucket).getByRole('alert')).toContainText('kept.txt: AccessDenied');
  await expect(card(page, bucket)).toContainText('1 of 2 deleted, 1 refused.');
  await expect(fact(page, bucket, 'Objects')).toHaveText('1, 1 B');
  await expect(card(page, bucket).getByRole('alert')).toContainText('s3:DeleteObject');
});

test('what a program has written is known on the next page of the tab', async ({ page, baseURL }) => {
  const bucket = await newBucket(baseURL);
  await put(bucket, 'mine.txt');
  await page.goto('lessons/first-requests/');
  await fillConnection(page, own.url, bucket);
  await page.getByLabel('Keep the keys until this tab is closed').check();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await allowChanges(page);
  await run(blockNamed(page, 'Upload a profile picture'));
  await page.getByRole('button', { name: /^Connection:/ }).click();
  await page.getByText('What is in your buckets').click();
  await expect(fact(page, bucket, 'Written here')).toHaveText('1 object');
  await page.getByRole('link', { name: 'a page for this' }).click();
  await expect(page).toHaveURL(/your-buckets/);
  await expect(fact(page, bucket, 'Written here')).toHaveText('1 object');
  await card(page, bucket).getByRole('button', { name: 'Delete what was written here' }).click();
  await confirm(page);
  await expect(fact(page, bucket, 'Written here')).toHaveText('0 objects');
  expect(await versionsIn(bucket)).toEqual(['mine.txt']);
});

test('all of it works by keyboard, and nothing has a fault of accessibility', async ({ page, baseURL }) => {
  const bucket = await newBucket(baseURL);
  await fill(bucket);
  await page.goto('your-buckets/');
  await expect(page.getByRole('button', { name: 'Connect to your own S3' })).toBeVisible();
  expect(await faultsInBothThemes(page)).toEqual([]);
  await connect(page, own.url, bucket);
  await expect(fact(page, bucket, 'Objects')).toHaveText('2, 2.0 kB');
  await card(page, bucket).locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(card(page, bucket).getByRole('button', { name: 'Delete gone.txt' })).toBeFocused();
  expect(await faultsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Delete “gone.txt”?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  expect(await faultsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card(page, bucket).getByRole('button', { name: 'Delete gone.txt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card(page, bucket)).toContainText('2 of 2 deleted.');
  await expect(card(page, bucket)).toBeFocused();
  await expect(card(page, bucket)).toContainText('The 3 keys in it');
});
