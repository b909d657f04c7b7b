import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { blockNamed, output, setCode, test } from './page.ts';
import { startOver } from './start-over.ts';

test.use({ visit: 'shared' });

const lesson = 'lessons/first-requests/';
const blockName = 'Upload a profile picture';
const head = `import * as S3 from '@aws-sdk/client-s3';
const s3 = new S3.S3Client({ region: 'us-east-1' });
`;
/** Prints the result of one request, and how often it was sent. */
const oneRequest = `${head}
const begun = performance.now();
try {
  const { $metadata } = await s3.send(new S3.ListBucketsCommand());
  console.log('answered', $metadata.attempts);
} catch (error) {
  console.log(error.name, error.message, error.$metadata?.attempts);
}
console.log('took', Math.round(performance.now() - begun), 'ms');
`;

async function openLesson(page: Page, tab = 'Conditions'): Promise<{ block: Locator; workbench: Locator }> {
  const workbench = await startOver(page, lesson, tab);
  await expect(workbench.getByRole('button', { name: 'Account', exact: true })).toBeVisible();
  return { block: blockNamed(page, blockName), workbench };
}

let lastRun = 0;

/** Runs a program, and waits until it has printed that it is at its end. */
async function runCode(block: Locator, code: string): Promise<string> {
  const end = `end of run ${++lastRun}`;
  await setCode(block, `${code}\nconsole.log('${end}');`);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block.getByRole('log', { name: 'Output' })).toContainText(end);
  await expect(block).toHaveAttribute('data-run-state', 'done');
  return output(block);
}

async function slideToEnd(workbench: Locator, name: string): Promise<void> {
  const slider = workbench.getByRole('slider', { name });
  if (!(await slider.isVisible())) await workbench.getByText('Set each by itself').click();
  await slider.press('End');
}

const preset = (workbench: Locator, name: string) => workbench.getByRole('button', { name, exact: true });
const took = (printed: string) => Number(/took (\d+) ms/.exec(printed)?.[1]);

test.describe('Conditions', () => {
  test('a slow network is felt, and nothing else is', async ({ page }) => {
    const { block, workbench } = await openLesson(page);
    await preset(workbench, 'Slow phone network').click();
    const slow = await runCode(block, oneRequest);
    expect(slow).toContain('answered 1');
    // 0.6 s, or up to 40 % less.
    expect(took(slow)).toBeGreaterThanOrEqual(350);
  });

  test('S3 that is too busy: the SDK tries three times, then says SlowDown', async ({ page }) => {
    const { block, workbench } = await openLesson(page);
    await slideToEnd(workbench, '503 SlowDown');
    expect(await runCode(block, oneRequest)).toContain('SlowDown Please reduce your request rate. 3');
    await workbench.getByRole('tab', { name: 'Requests' }).click();
    await expect(workbench.getByRole('tabpanel', { name: 'Requests' })).toContainText('503');
  });

  test('lost connections: the SDK tries three times, and half of them have acted', async ({ page }) => {
    const { block, workbench } = await openLesson(page);
    await slideToEnd(workbench, 'Lost connections');
    expect(await runCode(block, oneRequest)).toMatch(/Error Failed to fetch 3/);
    const creates = Array.from({ length: 12 }, (_, number) => `'lost-and-found-${number}'`).join(', ');
    await runCode(
      block,
      `${head}const once = new S3.S3Client({ region: 'us-east-1', maxAttempts: 1 });
      await Promise.allSettled([${creates}].map((Bucket) => once.send(new S3.CreateBucketCommand({ Bucket }))));`,
    );
    await workbench.getByRole('button', { name: 'All off' }).click();
    const kept = await runCode(
      block,
      `${head}const { Buckets = [] } = await s3.send(new S3.ListBucketsCommand()); console.log('kept', Buckets.length);`,
    );
    const count = Number(/kept (\d+)/.exec(kept)?.[1]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(12);
  });

  test('a wrong clock: refused, corrected, answered', async ({ page }) => {
    const { block, workbench } = await openLesson(page);
    await preset(workbench, 'Wrong clock').click();
    const printed = await runCode(
      block,
      `${oneRequest}console.log('now', Date.now(), new Date().getTime());`,
    );
    expect(printed).toContain('answered 2');
    const [, now, date] = /now (\d+) (\d+)/.exec(printed) ?? [];
    for (const time of [now, date]) expect((Date.now() - Number(time)) / 60_000).toBeCloseTo(20, 0);
    await workbench.getByRole('tab', { name: 'Requests' }).click();
    await expect(workbench.getByRole('tabpanel', { name: 'Requests' })).toContainText('403');
  });

  test('an expired session: ExpiredToken, once, and no more when it is off', async ({ page }) => {
    const { block, workbench } = await openLesson(page);
    await preset(workbench, 'Expired session').click();
    expect(await runCode(block, oneRequest)).toContain('ExpiredToken The provided token has expired. 1');
    await preset(workbench, 'Expired session').click();
    expect(await runCode(block, oneRequest)).toContain('answered 1');
  });

  test('what is on is shown everywhere, and is off after All off and after a reload', async ({ page }) => {
    const { workbench } = await openLesson(page);
    const shown = workbench.getByRole('group', { name: 'Conditions that are on' });
    const closed = workbench.getByRole('button', { name: /^Workbench/ });
    await expect(shown).toHaveCount(0);
    await preset(workbench, 'S3 is busy').click();
    for (const tab of ['Buckets', 'Requests', 'Files', 'Conditions']) {
      await workbench.getByRole('tab', { name: tab }).click();
      await expect(shown).toContainText('S3 is busy');
    }
    await workbench.getByRole('button', { name: 'Close the workbench' }).click();
    await expect(closed).toContainText('S3 is busy');
    await closed.click();
    await workbench.getByRole('button', { name: 'All off' }).click();
    await expect(shown).toHaveCount(0);
    await expect(preset(workbench, 'S3 is busy')).toHaveAttribute('aria-pressed', 'false');
    await preset(workbench, 'S3 is busy').click();
    await page.reload();
    await workbench.getByRole('tab', { name: 'Conditions' }).click();
    await expect(preset(workbench, 'S3 is busy')).toHaveAttribute('aria-pressed', 'false');
    await expect(shown).toHaveCount(0);
  });

  test('work by hand and looks are spared', async ({ page }) => {
    const { workbench } = await openLesson(page);
    await slideToEnd(workbench, '503 SlowDown');
    await workbench.getByRole('button', { name: 'Forward by 1 hour' }).click();
    await expect(workbench.getByText('The clock was moved.')).toBeVisible();
  });
});

test.describe('The clock of the account', () => {
  test('a year later, a lifecycle rule has removed an object, and programs know the date', async ({
    page,
  }) => {
    const { block, workbench } = await openLesson(page);
    await runCode(
      block,
      `${head}
const Bucket = 'kept-for-a-month';
await s3.send(new S3.CreateBucketCommand({ Bucket }));
await s3.send(new S3.PutObjectCommand({ Bucket, Key: 'old.txt', Body: 'old' }));
await s3.send(new S3.PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: {
  Rules: [{ ID: 'month', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 30 } }] } }));`,
    );
    await workbench.getByRole('button', { name: 'Forward by 1 year' }).click();
    await expect(workbench.getByText('Lifecycle rules removed old.txt.')).toBeVisible();
    await expect(workbench.getByRole('group', { name: 'Conditions that are on' })).toContainText(
      '1 year ahead',
    );

    // The state a year earlier can still be looked at, and nothing in it has expired.
    await workbench.getByRole('tab', { name: 'Requests' }).click();
    const moment = workbench.getByRole('slider', { name: 'Moment' });
    await moment.press('Home');
    for (let request = 0; request < 2; request += 1) await moment.press('ArrowRight');
    await workbench.getByRole('tab', { name: 'Buckets' }).click();
    const buckets = workbench.getByRole('tabpanel', { name: 'Buckets' });
    await expect(buckets).toContainText('after request 2');
    await expect(buckets).toContainText('old.txt');
    await buckets.getByRole('button', { name: 'Back to now' }).click();
    await expect(buckets).not.toContainText('old.txt');

    const look = `${head}
const { KeyCount, $metadata } = await s3.send(new S3.ListObjectsV2Command({ Bucket: 'kept-for-a-month' }));
console.log('year', new Date().getFullYear(), 'left', KeyCount, 'attempts', $metadata.attempts);`;
    const expected = `year ${new Date().getFullYear() + 1} left 0 attempts 1`;
    expect(await runCode(block, look)).toContain(expected);

    // The condition stays on, even before the workbench is loaded.
    await workbench.getByRole('button', { name: 'Close the workbench' }).click();
    await page.reload();
    await expect(workbench.getByRole('button', { name: /^Workbench/ })).toContainText('Clock 1 year ahead');
    expect(await runCode(block, look)).toContain(expected);
    await workbench.getByRole('button', { name: /^Workbench/ }).click();
    await workbench.getByRole('tab', { name: 'Conditions' }).click();
    await workbench.getByRole('button', { name: 'Back to the real time' }).click();
    expect(await runCode(block, look)).toContain(`year ${new Date().getFullYear()} `);
  });
});

test.describe('The account', () => {
  const store = `${head}
const Bucket = 'with-versions';
await s3.send(new S3.CreateBucketCommand({ Bucket }));
await s3.send(new S3.PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
for (const Body of ['one', 'two']) await s3.send(new S3.PutObjectCommand({ Bucket, Key: 'a.txt', Body }));`;
  const look = `${head}
const { Buckets = [] } = await s3.send(new S3.ListBucketsCommand());
const Bucket = Buckets[0]?.Name;
if (!Bucket) console.log('empty');
else {
  const { Versions = [] } = await s3.send(new S3.ListObjectVersionsCommand({ Bucket }));
  for (const { Key, VersionId } of Versions) {
    const { Body } = await s3.send(new S3.GetObjectCommand({ Bucket, Key, VersionId }));
    console.log(Key, await Body.transformToString());
  }
}`;

  const choose = async (workbench: Locator, item: string) => {
    await workbench.getByRole('button', { name: 'Account', exact: true }).click();
    await workbench.getByRole('menuitem', { name: item }).click();
  };

  test('saved, reset and loaded, it has its versions again', async ({ page }) => {
    const { block, workbench } = await openLesson(page);
    await runCode(block, store);
    await workbench.getByRole('button', { name: 'Forward by 1 day', exact: true }).click();
    await preset(workbench, 'Wrong clock').click();

    const saving = page.waitForEvent('download');
    await choose(workbench, 'Save to a file');
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^learn-s3-first-requests-\d{4}-\d\d-\d\d\.zip$/);
    const path = await download.path();

    await choose(workbench, 'Reset…');
    const dialog = page.getByRole('dialog', { name: 'Reset this account?' });
    await expect(dialog).toContainText('1 bucket, 2 objects, 6 B');
    await dialog.getByRole('button', { name: 'Reset the account' }).click();
    await expect(dialog).toHaveCount(0);
    // No condition is on any more.
    await expect(workbench.getByRole('group', { name: 'Conditions that are on' })).toHaveCount(0);
    expect(await runCode(block, look)).toContain('empty');

    const choosing = page.waitForEvent('filechooser');
    await choose(workbench, 'Load from a file…');
    await (await choosing).setFiles(path);
    const load = page.getByRole('dialog', { name: 'Load this account?' });
    await expect(load).toContainText('holds 1 bucket, 2 objects, 6 B');
    await load.getByRole('button', { name: 'Replace the account' }).click();
    await expect(load).toHaveCount(0);
    expect(await runCode(block, look)).toMatch(/a\.txt two.*a\.txt one/s);
  });

  test('a file that is no account is refused, and nothing changes', async ({ page }) => {
    const { block, workbench } = await openLesson(page);
    await runCode(block, store);
    const choosing = page.waitForEvent('filechooser');
    await choose(workbench, 'Load from a file…');
    const buffer = readFileSync('package.json');
    await (await choosing).setFiles({ name: 'other.zip', mimeType: 'application/zip', buffer });
    const dialog = page.getByRole('dialog', { name: 'The account was not loaded' });
    await expect(dialog).toContainText('Nothing was changed');
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await runCode(block, look)).toContain('a.txt two');
  });

  test('a reset stops the program that runs, and other tabs see it', async ({ page, context }) => {
    const { block, workbench } = await openLesson(page);
    await runCode(block, store);
    const other = await context.newPage();
    const there = await openLesson(other, 'Buckets');
    await expect(there.workbench.getByRole('tabpanel', { name: 'Buckets' })).toContainText('with-versions');

    await setCode(
      block,
      `${head}console.log('begun'); await new Promise((done) => setTimeout(done, 600_000));`,
    );
    await block.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(block.getByRole('log')).toContainText('begun');
    await choose(workbench, 'Reset…');
    await page.getByRole('dialog').getByRole('button', { name: 'Reset the account' }).click();
    await expect(block).toHaveAttribute('data-run-state', 'stopped');
    await expect(there.workbench.getByRole('tabpanel', { name: 'Buckets' })).not.toContainText(
      'with-versions',
    );
  });

  test('the menu can be had by keyboard', async ({ page }) => {
    const { workbench } = await openLesson(page);
    const button = workbench.getByRole('button', { name: 'Account', exact: true });
    await button.focus();
    await page.keyboard.press('ArrowDown');
    await expect(workbench.getByRole('menuitem', { name: 'Save to a file' })).toBeFocused();
    await page.keyboard.press('End');
    await expect(workbench.getByRole('menuitem', { name: 'Reset…' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(workbench.getByRole('menuitem', { name: 'Reset…' })).toBeFocused();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Reset this account?' });
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});

test('Conditions pass axe in both themes', async ({ page }) => {
  const { workbench } = await openLesson(page);
  await preset(workbench, 'Train in a tunnel').click();
  await workbench.getByText('Set each by itself').click();
  await workbench.getByRole('button', { name: 'Forward by 30 days' }).click();
  await expect(workbench.getByText('The clock was moved.')).toBeVisible();
  await workbench.getByRole('button', { name: 'Account', exact: true }).click();
  expect(await faultsInBothThemes(page, { include: '.workbench' })).toEqual([]);
  await workbench.getByRole('menuitem', { name: 'Reset…' }).click();
  expect(await faultsInBothThemes(page, { include: 'dialog[open]' })).toEqual([]);
});
