import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { attackingProgram, blockingAttacks, pythonAttacks } from './attacks/python-attacks.ts';
import { openOutside } from './attacks/outside.ts';
import { blockNamed, output, run, setCode, test, visit } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';

test.beforeEach(skipWithoutPython);

/** Long enough for Python's first start on a machine that has other work to do. */
const patience = 170_000;

/** Opens the lesson as a browser has it that cannot put a program of WebAssembly aside. */
async function openWithoutSuspending(page: Page): Promise<Locator> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(WebAssembly, 'Suspending');
    Reflect.deleteProperty(WebAssembly, 'promising');
  });
  await visit(page, 'lessons/first-requests/');
  expect(await page.evaluate(() => 'Suspending' in WebAssembly)).toBe(false);
  await page.getByRole('tab', { name: 'boto3' }).first().click();
  return blockNamed(page, 'Upload a profile picture, boto3');
}

/** Begins a program, and stops it once it has printed `looping`. */
async function stop(block: Locator, code: string): Promise<void> {
  await setCode(block, code);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block.getByRole('log', { name: 'Output' })).toContainText('looping', { timeout: patience });
  await block.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(block).toHaveAttribute('data-run-state', 'stopped', { timeout: 5_000 });
}

test('Python runs where a program cannot be put aside while it waits @firefox', async ({ page }) => {
  test.setTimeout(600_000);
  const block = await openWithoutSuspending(page);
  await setCode(block, readFileSync(new URL('./programs/five-steps.py', import.meta.url), 'utf8'));
  expect(await run(block, 'done', patience)).toContain('File deleted successfully!');
  await expect(block.locator('.run-summary')).toContainText('5 requests');

  // Bytes come as they are, files are kept, an error has its place, and waits are no sign of an endless loop.
  await setCode(
    block,
    `import boto3, os, time
s3 = boto3.client('s3')
body = bytes(range(256)) * 4096
s3.put_object(Bucket='my-social-app', Key='bytes', Body=body)
print('same', s3.get_object(Bucket='my-social-app', Key='bytes')['Body'].read() == body)
open('kept.txt', 'w').write('kept')
os.rename('kept.txt', 'renamed.txt')
before = time.time()
for _ in range(70): time.sleep(0.001)
time.sleep(3)
print('slept', time.time() - before > 3)
s3.get_object(Bucket='my-social-app', Key='nothing')
`,
  );
  const told = await run(block, 'failed', patience);
  expect(told).toContain('same True');
  expect(told).toContain('slept True');
  expect(told).toContain('NoSuchKey');
  expect(told).toContain('upload.py:12');
  await setCode(block, `print(open('renamed.txt').read())`);
  expect(await run(block, 'done', patience)).toContain('kept');

  const limits = new URL('./programs/boto3/time-limits.py', import.meta.url);
  await setCode(block, readFileSync(limits, 'utf8'));
  expect(await run(block, 'failed', patience)).toMatch(/all limits are kept[^]*exit code 142/);

  await stop(block, `print('looping')\nwhile True: pass\n`);
  await stop(block, `import time\nprint('looping')\ntime.sleep(1000)\n`);
  await stop(
    block,
    `import boto3\nprint('looping')\ns3 = boto3.client('s3')\nwhile True: s3.list_buckets()\n`,
  );
  expect(await output(block)).toContain('looping');
});

test('does not let Python out of a frame that may ask for what it has made @firefox', async ({ page }) => {
  const outside = await openOutside();
  const block = await openWithoutSuspending(page);
  const attacks = { ...pythonAttacks, ...blockingAttacks };
  await setCode(block, attackingProgram(outside.url, attacks));
  const told = await run(block, 'done', patience);
  for (const name of Object.keys(attacks)) expect(told).toContain(`${name}: refused`);
  expect(told).not.toContain('GOT');
  expect(outside.visits).toEqual([]);
  outside.close();
});
