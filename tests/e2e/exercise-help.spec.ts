import { expect, type Locator } from '@playwright/test';
import { blockNamed, run, setCode, test } from './page.ts';

const button = (block: Locator, name: string) => block.getByRole('button', { name, exact: true });
const goal = (block: Locator) => block.locator('[data-goal]');
const row = (block: Locator, text: string) => goal(block).locator('li', { hasText: text });

/** Presses Check and waits for the verdict. */
async function check(block: Locator, verdict: 'passed' | 'failed'): Promise<void> {
  await button(block, 'Check').click();
  await expect(block).toHaveAttribute('data-check', verdict, { timeout: 60_000 });
}

test('an exercise shows its goal, its kind and its conditions, and helps by degrees', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('lessons/first-requests/');

  await test.step('what is missing, different or too many is marked after each run', async () => {
    const block = blockNamed(page, 'Store a picture for user 202');
    await expect(goal(block)).toContainText('what your buckets shall hold');
    await expect(row(block, 'users/202/profile.jpg')).toContainText('image/jpeg');
    await run(block);
    await expect(row(block, 'users/202/profile.jpg')).toHaveAttribute('data-standing', 'missing');
    await expect(goal(block)).toContainText('1 missing');
    // What another program of the lesson changes is not marked as a mistake.
    await run(blockNamed(page, 'Upload a profile picture'));
    await expect(goal(block)).toContainText('has changed since');
    await setCode(
      block,
      `import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
for (const Key of ['users/202/profile.jpg', 'users/203/typo.jpg'])
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'text' }));
console.log('stored');`,
    );
    await run(block);
    await expect(row(block, 'users/202/profile.jpg')).toContainText('other bytes: 4, not 4581');
    await expect(row(block, 'users/202/profile.jpg')).toContainText('its type is application/octet-stream');
    await expect(row(block, 'users/203/typo.jpg')).toContainText('not in the goal');
    await expect(goal(block)).not.toContainText('users/101/profile.jpg');
    await expect(goal(block)).toContainText('1 more object of other programs');
    await button(block, 'Reset').click();
  });

  await test.step('hints, then the solution line by line, or its lines in order', async () => {
    const block = blockNamed(page, 'Store a picture for user 202');
    const hints = await block.locator('[data-hint]').count();
    for (let opened = 0; opened < hints; opened += 1) await button(block, 'Hint').press('Enter');
    const next = button(block, 'Show the next line');
    await next.press('Enter');
    await expect(block.locator('.help-new')).toHaveText(/await s3\.send\(/);
    await expect(block.locator('.help-lines')).toContainText('5 more lines to go');
    await expect(block.locator('.help-lines')).not.toContainText('ContentType', { useInnerText: true });

    await button(block, 'Put the lines in order').press('Enter');
    const list = block.getByRole('list', { name: 'Lines of our solution' });
    const second = list.getByRole('listitem').nth(1);
    const moved = (await second.locator('code').textContent()) ?? '';
    await second.getByRole('button', { name: /^Move up/ }).press('Enter');
    await expect(list.getByRole('listitem').first().locator('code')).toHaveText(moved);
    await expect(second.page().locator(':focus')).toHaveAttribute('data-move', 'up');
    await expect(block).toContainText('Place 1 of 6.');
    await button(block, 'Is this the order?').press('Enter');
    await expect(block).toContainText('The first line is another one.');
  });

  await test.step('a pass with help is told as one, also after a reload', async () => {
    const block = blockNamed(page, 'Store a picture for user 202');
    const { solution } = await block.evaluate(
      (section) =>
        (
          JSON.parse(
            section.parentElement?.querySelector('script[type="application/json"]')?.textContent ?? '{}',
          ) as {
            exercise: { solution: string };
          }
        ).exercise,
    );
    await setCode(block, solution);
    await check(block, 'passed');
    await expect(goal(block)).toContainText('your buckets are as they shall be');
    await expect(block.locator('.block-title')).toContainText('Passed, with 1 line of the solution');
    await expect(block.getByRole('status')).toContainText('passed with 1 line of the solution');
    await page.reload();
    await expect(block.locator('.block-title')).toContainText('Passed, with 1 line of the solution');
  });

  await test.step('survive: the conditions are said, are felt, and are judged under', async () => {
    const block = blockNamed(page, 'Survive a bad moment');
    await expect(block.locator('.block-kind')).toHaveText('Exercise: Survive');
    await expect(block).toContainText('The first 3 PutObject requests are answered with InternalError.');
    await run(block, 'failed');
    await expect(block.getByRole('log')).toContainText('InternalError');
    await expect(row(block, 'users/103/profile.jpg')).toHaveAttribute('data-standing', 'missing');
    await button(block, 'Solution').click();
    await button(block, 'Use this solution').click();
    await check(block, 'passed');
    await expect(row(block, 'users/103/profile.jpg')).toHaveAttribute('data-standing', 'right');
  });

  await test.step('from nothing: the editor is empty, and the goal is there', async () => {
    const block = blockNamed(page, 'The picture of user 505');
    await expect(block.locator('.block-code')).toHaveText('// Your program begins here.');
    await check(block, 'failed');
    await expect(row(block, 'users/505/profile.png')).toHaveAttribute('data-standing', 'missing');
  });
});

test('in fewer requests: those of the solution are enough, and too many are counted', async ({ page }) => {
  await page.goto('lessons/buckets-objects-keys/');
  const block = blockNamed(page, 'How large are the photos?');
  await expect(goal(block)).toContainText('6 requests are enough');
  await check(block, 'failed');
  await expect(goal(block)).toContainText('yours took 9');
  await expect(block.getByRole('status')).toContainText('It is right, but it takes 9 requests.');
  await button(block, 'Solution').click();
  await button(block, 'Use this solution').click();
  await check(block, 'passed');
  await expect(goal(block)).toContainText('yours took 6');
});
