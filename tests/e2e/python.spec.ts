import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { attackingProgram, pythonAttacks } from './attacks/python-attacks.ts';
import { openOutside } from './attacks/outside.ts';
import { blockNamed, run, setCode, test, visit } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';

test.beforeEach(skipWithoutPython);
test.use({ visit: 'shared' });

/** Long enough for Python's first start on a machine that has other work to do. */
const patience = 170_000;
const page = 'lessons/first-requests/';
const upload = 'Upload a profile picture, boto3';

/** Shows the tabs of boto3, wherever there are some. */
async function chooseBoto3(on: Page): Promise<void> {
  await on.getByRole('tab', { name: 'boto3' }).first().click();
}

/** The five steps of the text that the course grew from: what it says, but that the bucket is made first, as the text takes for granted. */
const fiveSteps = readFileSync(new URL('./programs/five-steps.py', import.meta.url), 'utf8');

test('loads nothing of Python before the first Run of Python, and runs it then @firefox', async ({
  page: tab,
}) => {
  const loaded: string[] = [];
  tab.on('request', (request) => loaded.push(request.url()));
  await visit(tab, page);
  await chooseBoto3(tab);
  const block = blockNamed(tab, upload);
  await block.getByRole('button', { name: 'Run', exact: true }).hover();
  expect(loaded.filter((url) => /_astro\/(?:load-)?python-/.test(url))).toEqual([]);
  expect(await run(block, 'done', patience)).toContain('200');
  expect(loaded.filter((url) => url.includes('_astro/python-')).length).toBeGreaterThan(4);

  await setCode(block, fiveSteps);
  expect(await run(block, 'done', patience)).toBe(
    [
      'File uploaded successfully!',
      'File downloaded successfully!',
      'https://my-social-app.s3.amazonaws.com/users/101/profile.jpg',
      'File deleted successfully!',
    ].join(''),
  );

  // The same requests, with the line that has sent them, as a program in TypeScript has.
  await expect(block.locator('.run-summary')).toContainText(/\d requests/);

  // An error has its code, its status and its place, and leads there.
  await setCode(
    block,
    `import boto3\n\ns3 = boto3.client('s3')\nprint('before')\ns3.get_object(Bucket='my-social-app', Key='nothing')\n`,
  );
  const failed = await run(block, 'failed', patience);
  expect(failed).toContain('NoSuchKey');
  expect(failed).toContain('404');
  expect(failed).toContain('upload.py:5');
  await block.getByRole('log', { name: 'Output' }).getByRole('button', { name: 'upload.py:5:1' }).click();
  await expect(
    block.locator('.monaco-editor .native-edit-context, .monaco-editor textarea').first(),
  ).toBeFocused();

  await setCode(block, `print('looping')\nwhile True: pass\n`);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block.getByRole('log', { name: 'Output' })).toContainText('looping', { timeout: patience });
  await block.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(block).toHaveAttribute('data-run-state', 'stopped', { timeout: 5_000 });
});

test('does not let Python out of the sandbox @firefox', async ({ page: tab }) => {
  const outside = await openOutside();
  await visit(tab, page);
  await chooseBoto3(tab);
  const block = blockNamed(tab, upload);
  await setCode(block, attackingProgram(outside.url));
  const told = await run(block, 'done', patience);
  for (const name of Object.keys(pythonAttacks)) expect(told).toContain(`${name}: refused`);
  expect(told).not.toContain('GOT');
  expect(outside.visits).toEqual([]);
  outside.close();
});

/** Prints what tells whose memory a run has, what is its own, and whether it has the true `globalThis`. */
const drawing = `import json, os, random, tempfile, uuid, js
print(json.dumps({
    # Python draws a number at each start, with which it hashes texts.
    'memory': hash('profile.jpg'),
    'chance': [random.random(), tempfile.mktemp(), str(uuid.uuid4()), os.urandom(4).hex()],
    'scope': js.crossOriginIsolated,
    'left': os.path.exists('/home/reader/left.txt') or 'left' in dir(os),
}))
os.left = True
`;

test.describe('on a page where no Python has run', () => {
  test.use({ visit: 'own' });

  test('a later Run begins with the memory of the first, and with chance of its own', async ({
    page: tab,
  }) => {
    await visit(tab, page);
    await chooseBoto3(tab);
    const block = blockNamed(tab, upload);
    await setCode(block, drawing);
    const found: { memory: number; chance: readonly unknown[] }[] = [];
    for (let time = 0; time < 3; time += 1) {
      const { memory, chance, ...rest } = JSON.parse(await run(block, 'done', patience)) as (typeof found)[0];
      expect(rest).toEqual({ scope: false, left: false });
      found.push({ memory, chance });
    }
    expect(new Set(found.map(({ memory }) => memory)).size).toBe(1);
    expect(new Set(found.flatMap(({ chance }) => chance)).size).toBe(12);
  });

  test('where the memory of the first cannot be taken, a Run says so, and the next one begins without it', async ({
    page: tab,
  }) => {
    await tab.addInitScript(() => {
      const Whole = Blob;
      let isSpoiled = false;
      globalThis.Blob = class extends Whole {
        constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
          const [part] = parts;
          // Nothing else that a page keeps is as large.
          const spoils = !isSpoiled && part instanceof ArrayBuffer && part.byteLength > 3e7;
          isSpoiled ||= spoils;
          super(spoils ? [new Uint8Array(64)] : parts, options);
        }
      };
    });
    await visit(tab, page);
    await chooseBoto3(tab);
    const block = blockNamed(tab, upload);
    expect(await run(block, 'done', patience)).toContain('200');
    expect(await run(block, 'failed', patience)).toContain('magic number');
    expect(await run(block, 'done', patience)).toContain('200');
    expect(await run(block, 'done', patience)).toContain('200');
  });
});
