import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { keys, until, type WebKit } from '../../scripts/webkit/webkit.ts';
import { openOutside } from './attacks/outside.ts';
import { attackingProgram, blockingAttacks, pythonAttacks } from './attacks/python-attacks.ts';
import { skipWithoutPython } from './skip-without-python.ts';
import { tools } from './terminal.ts';
import { complaints, patience, test, visit, visitSlide, WebKitBlock } from './webkit-page.ts';

test.beforeEach(skipWithoutPython);
// A machine with other work to do takes its time.
test.setTimeout(600_000);

/** Opens a lesson, with its tabs of boto3 shown. */
async function openBoto3(webkit: WebKit): Promise<WebKitBlock> {
  await visit(webkit, 'lessons/first-requests/');
  await webkit.click('//button[@role="tab" and normalize-space()="boto3"]');
  return new WebKitBlock(webkit, 'Upload a profile picture, boto3');
}

test('Python runs, and an exercise is done in it, in WebKit', async ({ webkit }) => {
  const block = await openBoto3(webkit);
  // Otherwise these tests are of what they run in Chromium as well.
  expect(await webkit.look(() => 'Suspending' in WebAssembly)).toBe(false);

  const fiveSteps = readFileSync(new URL('./programs/five-steps.py', import.meta.url), 'utf8');
  expect(await block.run('done', 'File deleted', fiveSteps)).toBe(
    [
      'File uploaded successfully!',
      'File downloaded successfully!',
      'https://my-social-app.s3.amazonaws.com/users/101/profile.jpg',
      'File deleted successfully!',
    ].join(''),
  );
  expect((await block.now()).summary).toContain('5 requests');

  // Lists, bytes, an error that is caught, and one that is not: it has its place, and leads there.
  const told = await block.run(
    'failed',
    'upload.py:12',
    `import boto3, botocore
s3 = boto3.client('s3')
body = bytes(range(256)) * 4096
s3.put_object(Bucket='my-social-app', Key='bytes', Body=body)
print('same', s3.get_object(Bucket='my-social-app', Key='bytes')['Body'].read() == body)
for page in s3.get_paginator('list_objects_v2').paginate(Bucket='my-social-app'):
    print('listed', [one['Key'] for one in page['Contents']])
try:
    s3.get_object(Bucket='my-social-app', Key='nothing')
except botocore.exceptions.ClientError as error:
    print('caught', error.response['Error']['Code'])
s3.list_objects_v2(Bucket='no-such-bucket-here')
`,
  );
  expect(told).toContain('same True');
  expect(told).toContain("listed ['bytes']");
  expect(told).toContain('caught NoSuchKey');
  expect(told).toContain('NoSuchBucket');
  expect(told).toContain('404');
  await block.press('upload.py:12:1');
  await until(
    () => webkit.look(() => document.activeElement?.closest('.monaco-editor') !== null),
    Boolean,
    60_000,
  );

  expect(await block.stop(`print('looping')\nwhile True: pass\n`)).toBeLessThan(2_000);
  // What is stopped is over: without more, WebKit lets such a loop go on in a worker that is gone.
  const used = async () => {
    const before = webkit.cpuSeconds();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    return webkit.cpuSeconds() - before;
  };
  await until(used, (seconds) => seconds < 0.1, patience);
  expect(await block.run('done', 'again', `print('again')`)).toBe('again');

  const exercise = new WebKitBlock(webkit, 'Store a picture for user 202');
  expect(await exercise.check('failed')).toContain('To prepare a request is not to send it.');
  await exercise.useSolution();
  expect(await exercise.check('passed')).toContain('It is also right where');
  expect((await exercise.now()).code).toContain('s3.put_object(');
  expect(await complaints(webkit)).toEqual([]);
});

test('a slide runs Python by a key, and takes its prepared step, in WebKit', async ({ webkit }) => {
  await visitSlide(webkit, 'first-requests', 'put-store-an-object');
  await webkit.click('//*[@id="put-store-an-object"]//button[@role="tab" and normalize-space()="boto3"]');
  const block = new WebKitBlock(webkit, 'Upload a profile picture, boto3');
  await webkit.press('r');
  await until(
    () => block.now(),
    ({ state, output }) => state === 'done' && output.includes('status 200'),
    patience,
  );
  await webkit.press('n');
  const { code } = await until(
    () => block.now(),
    ({ code }) => !code.includes('image/jpeg'),
    30_000,
  );
  expect(code).toContain(`ContentType='text/plain'`);
  expect(await complaints(webkit)).toEqual([]);
});

test('does not let Python out of its frame in WebKit', async ({ webkit }) => {
  const outside = await openOutside();
  const block = await openBoto3(webkit);
  // The page itself gets there, so the server would hear of a program that did.
  await webkit.look((url) => void fetch(url), outside.url);
  await until(() => Promise.resolve(outside.visits.length), Boolean, 30_000);
  const attacks = { ...pythonAttacks, ...blockingAttacks };
  const names = Object.keys(attacks);
  const told = await block.run('done', `${names.at(-1)}: `, attackingProgram(outside.url, attacks));
  for (const name of names) expect(told).toContain(`${name}: refused`);
  expect(told).not.toContain('GOT');
  expect(outside.visits, 'only the page itself came').toEqual(['/']);
  outside.close();
});

test('the AWS CLI runs in a terminal in WebKit', async ({ webkit }) => {
  await visit(webkit, 'terminal/');
  await webkit.click('//button[normalize-space()="Open the terminal"]');
  const screen = () =>
    webkit.look(() =>
      [...document.querySelectorAll('.xterm-rows > div')]
        .map((row) => row.textContent.replaceAll('\u00a0', ' ').trimEnd())
        .join('\n')
        .trimEnd(),
    );
  const typed = async (command: string) => {
    const before = (await screen()).length;
    await webkit.press(command + keys.enter);
    return until(screen, (now) => now.length > before + command.length && now.endsWith('\n~ $'), patience);
  };
  await until(screen, (now) => now.endsWith('~ $'), 60_000);
  expect(await typed('aws s3 mb s3://my-photos')).toContain('make_bucket: my-photos');
  expect(await typed('aws s3 ls')).toMatch(/\d\d:\d\d:\d\d my-photos\n~ \$$/);
  // The screen is full by then, and the line itself has gone out of it.
  await webkit.press(`clear${keys.enter}${tools.line}${keys.enter}`);
  await until(screen, (now) => now.endsWith(`\n${tools.printed}\n~ $`), patience);
  await webkit.press(`awk 'BEGIN { while (1) x++ }'${keys.enter}`);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  // Keys are pressed one after the other here; this is the one that phones have, and others do not see.
  await webkit.look(() =>
    document.querySelector<HTMLButtonElement>('button[aria-label="Stop the command"]')?.click(),
  );
  await until(screen, (now) => now.endsWith('^C\n~ $'), 3_000);
  await webkit.press(`echo $? ended${keys.enter}`);
  await until(screen, (now) => now.endsWith('\n130 ended\n~ $'), 30_000);
  expect(await complaints(webkit)).toEqual([]);
});
