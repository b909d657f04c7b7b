import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { blockNamed, run, setCode, test } from './page.ts';
import { startOver } from './start-over.ts';

test.use({ visit: 'shared' });

const title = 'Store a picture for user 202';
const folder = 'content/lessons/first-requests/store-a-picture';
const solution = readFileSync(`${folder}/solution.ts`, 'utf8');

async function check(block: Locator, state: 'passed' | 'failed'): Promise<Locator> {
  await block.getByRole('button', { name: 'Check' }).click();
  await expect(block).toHaveAttribute('data-check', state);
  return block.getByRole('status').first();
}

test.beforeEach(async ({ page }) => {
  await startOver(page, 'lessons/first-requests/');
});

test('what earlier runs left is named, and mended by a button that can be undone', async ({ page }) => {
  const block = blockNamed(page, title);
  const elsewhere = `import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
await new S3Client({ region: 'eu-central-1' }).send(new CreateBucketCommand({
  Bucket: 'my-social-app', CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' } }));
console.log('made');`;
  await setCode(block, elsewhere);
  await run(block);

  // It also meets a snippet of the lesson that nobody has edited.
  const snippet = blockNamed(page, 'Upload a profile picture');
  await run(snippet, 'failed');
  await expect(snippet.getByText('On a new account this program works.')).toBeVisible();
  await expect(snippet.getByRole('button', { name: 'Reset the account' })).toBeVisible();

  await setCode(block, solution);
  const verdict = await check(block, 'failed');
  await expect(verdict).toContainText('Your program is right on a new account.');
  await verdict.getByRole('button', { name: 'Reset the account and check again' }).click();
  await expect(block).toHaveAttribute('data-check', 'passed');
  await verdict.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(verdict.getByRole('button')).toHaveCount(0);
  await check(block, 'failed');
  await expect(verdict).toContainText('BucketAlreadyOwnedByYou');
});

test('what only works because of earlier runs does not pass', async ({ page }) => {
  const block = blockNamed(page, title);
  await setCode(block, solution);
  await check(block, 'passed');
  await setCode(block, solution.replace(/^.*CreateBucketCommand\(.*$/m, ''));
  const verdict = await check(block, 'failed');
  await expect(verdict).toContainText('the account is new and empty');
  await expect(verdict).toContainText('NoSuchBucket');
});

test('the cure is told when the same problem is found again', async ({ page }) => {
  const block = blockNamed(page, title);
  await setCode(block, solution.replace("'image/jpeg'", "'image/png'"));
  const first = await (await check(block, 'failed')).textContent();
  await block.getByRole('button', { name: 'Check' }).click();
  await expect(block.getByRole('status').first()).not.toHaveText(first ?? '');
});

test('Ctrl+Enter while a check runs does not make it judge another run', async ({ page }) => {
  const block = blockNamed(page, title);
  await setCode(block, solution);
  await block.getByRole('button', { name: 'Check' }).click();
  await block.getByRole('button', { name: /^(Run|Stop)$/ }).focus();
  await expect(block).not.toHaveAttribute('data-run-state', 'running');
  await expect(block).toHaveAttribute('data-check', 'passed');
});
