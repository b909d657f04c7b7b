import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { expect, type Page } from '@playwright/test';
import { workbenchOf } from './landmarks.ts';
import { connect, fillConnection, keys, makeBucket, type OwnS3, startOwnS3 } from './own-s3.ts';
import { blockNamed, output, setCode, test } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';

const lesson = 'lessons/first-requests/';
const bucket = 'my-social-app-k3x9';
let own: OwnS3;

test.beforeAll(async ({ baseURL }) => {
  own = await startOwnS3();
  await makeBucket(own.client, bucket, new URL(baseURL ?? '').origin);
  await makeBucket(own.client, 'secret', new URL(baseURL ?? '').origin);
});
test.afterAll(() => own.stop());

const upload = (page: Page) => blockNamed(page, 'Upload a profile picture');
const run = (page: Page) => upload(page).getByRole('button', { name: 'Run', exact: true }).click();
const allow = (page: Page) => page.getByRole('button', { name: 'Allow changes' }).click();

test('the same code runs on the own S3 after a yes, and the page says so', async ({ page }) => {
  await page.goto(lesson);
  await connect(page, own.url, bucket);
  await expect(page.getByRole('button', { name: /^Connection: 127\.0\.0\.1/ })).toBeVisible();
  await expect(page.getByText('real', { exact: true })).toBeVisible();
  await run(page);
  const question = page.getByRole('dialog', { name: 'This changes your own S3' });
  await expect(question).toContainText(bucket);
  await expect(question).toContainText(
    'In a rehearsal on simulated S3 this program made 2 changes (2 writes)',
  );
  await expect(question.getByRole('listitem')).toHaveText([
    `CreateBucket${bucket}`,
    `PutObject${bucket}/users/101/profile.jpg`,
  ]);
  expect((await own.client.send(new ListObjectsV2Command({ Bucket: bucket }))).KeyCount).toBe(0);
  await allow(page);
  await expect(upload(page)).toHaveAttribute('data-run-state', 'done');

  const stored = await own.client.send(
    new GetObjectCommand({ Bucket: bucket, Key: 'users/101/profile.jpg' }),
  );
  expect([stored.ContentType, stored.ContentLength]).toEqual(['image/jpeg', 4581]);
  const workbench = workbenchOf(page);
  await workbench.getByRole('tab', { name: 'Buckets' }).click();
  await expect(workbench.getByText('my-social-app').first()).toBeVisible();

  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('button', { name: 'Connection: Simulated' })).toBeVisible();
  await expect(page.getByText('real', { exact: true })).toBeHidden();
  await run(page);
  await expect(upload(page)).toHaveAttribute('data-run-state', 'done');
});

test('a no sends nothing', async ({ page }) => {
  await page.goto(lesson);
  await connect(page, own.url, bucket);
  await run(page);
  await page.getByRole('button', { name: 'Do not send it' }).click();
  await expect(upload(page)).toHaveAttribute('data-run-state', 'failed');
  expect(await output(upload(page))).toContain('did not allow changes');
});

test('keys are gone with the page, unless they are to be kept for the tab', async ({ page, context }) => {
  const stored = () =>
    page.evaluate(
      () => JSON.stringify(Object.entries(localStorage)) + JSON.stringify(Object.entries(sessionStorage)),
    );
  await page.goto(lesson);
  await connect(page, own.url, bucket);
  expect(await stored()).not.toContain(keys.secretAccessKey);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Connection: Simulated' })).toBeVisible();

  await fillConnection(page, own.url, bucket);
  await page.getByLabel('Keep the keys until this tab is closed').check();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.goto('lessons/what-is-s3/');
  await expect(page.getByRole('button', { name: /^Connection: 127/ })).toBeVisible();
  const other = await context.newPage();
  await other.goto(lesson);
  await expect(other.getByRole('button', { name: 'Connection: Simulated' })).toBeVisible();
  expect(await other.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
    keys.secretAccessKey,
  );

  await page.getByRole('button', { name: /^Connection:/ }).click();
  await page.getByRole('button', { name: 'Forget keys' }).click();
  expect(await stored()).not.toContain(keys.secretAccessKey);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Connection: Simulated' })).toBeVisible();
});

test('a test of the connection goes through every step, and says what is wrong', async ({ page }) => {
  await page.goto(lesson);
  await fillConnection(page, own.url, bucket);
  await page.getByRole('button', { name: 'Test connection' }).click();
  const findings = page.getByRole('status', { name: 'Test of the connection' });
  await expect(findings).toContainText('The connection works.');
  for (const step of [
    'Address',
    'CORS',
    'Clock',
    'Key',
    'Signature',
    'Region',
    'Permissions',
    'Public access',
  ]) {
    await expect(findings.getByText(`${step}.`, { exact: true })).toBeVisible();
  }
  await page.getByLabel('Secret access key').fill('wrong');
  await page.getByRole('button', { name: 'Test connection' }).click();
  await expect(findings).toContainText('The signature does not match');
});

test('code from a link runs on the own S3 only after the reader has said yes', async ({ page }) => {
  const code = `import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
const answer = await new S3Client({ region: 'us-east-1' }).send(
  new ListObjectsV2Command({ Bucket: 'my-social-app' }),
);
console.log('name', answer.Name);`;
  await page.goto(`playground/#code=${encodeURIComponent(code)}`);
  await connect(page, own.url, bucket);
  const block = blockNamed(page, 'Playground');
  const press = () => block.getByRole('button', { name: 'Run', exact: true }).click();
  await press();
  await page.getByRole('button', { name: 'Do not run it' }).click();
  await expect(block).toHaveAttribute('data-run-state', 'stopped');
  await press();
  await page.getByRole('button', { name: 'I have read it: run it' }).click();
  await expect(block).toHaveAttribute('data-run-state', 'done');
  expect(await output(block)).toContain('name my-social-app');
});

/** Opens the playground with that code, connected. */
async function playground(page: Page, code: string): Promise<void> {
  await page.goto(`playground/#code=${encodeURIComponent(code)}`);
  await connect(page, own.url, bucket);
  await blockNamed(page, 'Playground').getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('button', { name: 'I have read it: run it' }).click();
}
const changes = (page: Page) =>
  page.getByRole('list', { name: 'Changes in the rehearsal' }).getByRole('listitem');

test('the question lists what a program did in a rehearsal, and nothing is sent before the answer', async ({
  page,
}) => {
  await playground(
    page,
    `import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
for (let index = 0; index < 9; index += 1) await s3.send(new PutObjectCommand({ Bucket, Key: 'rehearsed/' + index, Body: 'x' }));
await s3.send(new PutObjectCommand({ Bucket, Key: 'rehearsed/0', Body: 'y' }));
const { $metadata } = await s3.send(new DeleteObjectCommand({ Bucket, Key: 'rehearsed/0' }));
console.log('deleted with', $metadata.httpStatusCode);`,
  );
  const question = page.getByRole('dialog', { name: 'This changes your own S3' });
  await expect(question).toContainText('this program made 11 changes (10 writes and 1 delete):');
  await expect(question).toContainText(
    'The program may do otherwise on your own S3, where other objects lie.',
  );
  await expect(changes(page)).toHaveCount(9);
  await expect(changes(page).first()).toHaveText(`PutObject${bucket}/rehearsed/02 times`);
  await expect(changes(page).last()).toHaveText('and 2 more');
  const Prefix = 'rehearsed/';
  const stored = async () =>
    (await own.client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }))).KeyCount;
  expect(await stored()).toBe(0);
  await allow(page);
  const block = blockNamed(page, 'Playground');
  await expect(block).toHaveAttribute('data-run-state', 'done');
  // The output of the rehearsal is not shown.
  expect((await output(block)).match(/deleted with 204/g)).toHaveLength(1);
  expect(await stored()).toBe(8);
});

test('a rehearsal that fails says so, and what is known', async ({ page }) => {
  await playground(
    page,
    `import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new PutObjectCommand({ Bucket: 'my-social-app', Key: 'first', Body: 'x' }));
await s3.send(new GetObjectCommand({ Bucket: 'my-social-app', Key: 'only-on-the-own-one' }));
await s3.send(new PutObjectCommand({ Bucket: 'my-social-app', Key: 'second', Body: 'x' }));`,
  );
  const question = page.getByRole('dialog', { name: 'This changes your own S3' });
  await expect(question).toContainText('The rehearsal ended with an error: NoSuchKey');
  await expect(question).toContainText('What comes after is not known.');
  await expect(changes(page)).toHaveText([`PutObject${bucket}/first`]);
  await page.keyboard.press('Escape');
  const block = blockNamed(page, 'Playground');
  await expect(block).toHaveAttribute('data-run-state', 'failed');
  expect(await output(block)).toContain('did not allow changes');
});

test('a program in Python runs on the own S3 after a yes, and keeps its bytes', async ({ page }) => {
  skipWithoutPython();
  test.setTimeout(600_000);
  await page.goto(lesson);
  await page.getByRole('tab', { name: 'boto3' }).first().click();
  await connect(page, own.url, bucket);
  const block = blockNamed(page, 'Upload a profile picture, boto3');
  await setCode(
    block,
    `import boto3, urllib.request
s3 = boto3.client('s3', aws_access_key_id='YOUR_ACCESS_KEY', aws_secret_access_key='YOUR_SECRET_KEY', region_name='us-east-1')
Bucket = 'my-social-app'
s3.upload_file('profile.jpg', Bucket, 'python/profile.jpg', ExtraArgs={'ContentType': 'image/jpeg'})
s3.put_object(Bucket=Bucket, Key='python/two words+ü.txt', Body='text'.encode())
s3.download_file(Bucket, 'python/profile.jpg', 'downloaded.jpg')
print('same', open('downloaded.jpg', 'rb').read() == open('profile.jpg', 'rb').read())
print([one['Key'] for one in s3.list_objects_v2(Bucket=Bucket, Prefix='python/')['Contents']])
url = boto3.client('s3').generate_presigned_url('get_object', Params={'Bucket': Bucket, 'Key': 'python/two words+ü.txt'})
print('presigned', urllib.request.urlopen(url).read().decode())
s3.delete_object(Bucket=Bucket, Key='python/profile.jpg')
try:
    s3.get_object(Bucket=Bucket, Key='python/profile.jpg')
except s3.exceptions.NoSuchKey as error:
    print('gone', error.response['Error']['Code'])
try:
    s3.list_objects_v2(Bucket='secret')
except Exception as error:
    print(error)
`,
  );
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'This changes your own S3' });
  await expect(question).toContainText(bucket, { timeout: 170_000 });
  await expect(question.getByRole('listitem')).toHaveText(
    [
      `PutObject${bucket}/python/profile.jpg`,
      `PutObject${bucket}/python/two words+ü.txt`,
      `DeleteObject${bucket}/python/profile.jpg`,
    ],
    { timeout: 170_000 },
  );
  const Prefix = 'python/';
  expect((await own.client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }))).KeyCount).toBe(0);
  await allow(page);
  await expect(block).toHaveAttribute('data-run-state', 'done', { timeout: 170_000 });
  const told = await output(block);
  expect(told).toContain('same True');
  expect(told).toContain("['python/profile.jpg', 'python/two words+ü.txt']");
  expect(told).toContain('presigned text');
  expect(told).toContain('gone NoSuchKey');
  expect(told).toContain('on "secret" was not sent');
  const listed = await own.client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }));
  expect(listed.Contents?.map(({ Key }) => Key)).toEqual(['python/two words+ü.txt']);
});
