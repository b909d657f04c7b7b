import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { faultsInBothThemes } from './axe.ts';
import { blockNamed, run, test } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';

test.beforeEach(skipWithoutPython);
test.setTimeout(600_000);

/** Long enough for Python's first start on a machine that has other work to do. */
const patience = 170_000;

/** Opens the playground, and waits for its editor. */
async function openPlayground(page: Page, hash = '#language=py'): Promise<Locator> {
  await page.goto(`playground/${hash}`);
  const block = blockNamed(page, 'Playground');
  await expect(shown(block).locator('.monaco-editor .view-line').first()).toBeVisible();
  return block;
}

/** The panel of the file that is shown. */
const shown = (block: Locator) => block.locator('[role=tabpanel]:not([hidden])');

/** Writes code into the file that is shown. */
async function writeFile(page: Page, block: Locator, code: string): Promise<void> {
  await expect(shown(block).locator('.monaco-editor .view-line').first()).toBeVisible();
  await shown(block).locator('.view-lines').click();
  await expect(editorOf(block)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(code);
}

/** What takes the keys in the file that is shown. */
const editorOf = (block: Locator) =>
  shown(block).locator('.monaco-editor :is(textarea, .native-edit-context)').first();

/** Adds a file with the button, and writes its code. */
async function addFile(page: Page, block: Locator, name: string, code: string): Promise<void> {
  await block.getByRole('button', { name: 'New file' }).click();
  await block.getByRole('textbox', { name: 'Name of the new file' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(shown(block)).toHaveAttribute('data-name', /\.py$/);
  await writeFile(page, block, code);
}

/** The line in which the cursor of the shown file is. */
const cursorLine = (block: Locator) => shown(block).locator('.active-line-number');

test('Python beside TypeScript: files that import each other, errors with their place, drafts that stay', async ({
  page,
}) => {
  const block = await openPlayground(page, '');
  const language = block.getByRole('group', { name: 'Language' });
  await expect(language.getByRole('button', { name: 'TypeScript' })).toHaveAttribute('aria-pressed', 'true');
  await language.getByRole('button', { name: 'Python' }).click();
  await expect(block.getByRole('tab')).toHaveText(['main.py']);
  expect(await run(block, 'done', patience)).toBe('Hello, S3!notes/hello.txt 10 bytes');

  await test.step('files import each other', async () => {
    await writeFile(
      page,
      block,
      `from names import greet\nimport sys\n\nprint(greet('Ann'), sys.argv)\nlist(map(greet, ['']))\n`,
    );
    // The ending is Python's where none is given.
    await addFile(
      page,
      block,
      'names',
      `def greet(name):\n    if name == '':\n        raise ValueError('no name')\n    return 'Hello ' + name\n`,
    );
    await block.getByRole('tab', { name: 'main.py' }).click();
    const text = await run(block, 'failed', patience);
    expect(text).toContain("Hello Ann ['main.py']");
    expect(text).toContain('ValueError: no name');
    // From the inside out, the function that was called back first.
    await expect(block.locator('.entry-position')).toHaveText(['names.py:3:9', 'main.py:5:1']);
    await block.getByRole('button', { name: 'names.py:3:9' }).click();
    await expect(block.getByRole('tab', { name: 'names.py' })).toHaveAttribute('aria-selected', 'true');
    await expect(cursorLine(block)).toHaveText('3');
  });

  await test.step('a mistake of spelling in the second file leads there', async () => {
    await writeFile(page, block, `def greet(name):\n    return 'Hello ' + name\n\ndef broken(:\n`);
    expect(await run(block, 'failed', patience)).toContain('SyntaxError: ');
    await block.getByRole('tab', { name: 'main.py' }).click();
    await block.getByRole('button', { name: /^names\.py:4:/ }).click();
    await expect(block.getByRole('tab', { name: 'names.py' })).toHaveAttribute('aria-selected', 'true');
    await expect(cursorLine(block)).toHaveText('4');
  });

  await test.step('a file is renamed with its imports', async () => {
    await writeFile(page, block, `def greet(name):\n    return 'Hello ' + name\n`);
    await block.getByRole('button', { name: 'Rename' }).click();
    const field = block.getByRole('textbox', { name: 'New name of names.py' });
    for (const [name, problem] of [
      ['class.py', 'the word means something in Python'],
      ['my-names.py', 'Python imports a file by its name'],
      ['names.ts', 'This program is written in Python.'],
    ] as const) {
      await field.fill(name);
      await page.keyboard.press('Enter');
      await expect(block.getByRole('alert')).toContainText(problem);
    }
    await field.fill('greetings.py');
    await page.keyboard.press('Enter');
    await expect(block.getByRole('tab')).toHaveText(['main.py', 'greetings.py']);
    expect(await run(block, 'done', patience)).toBe("Hello Ann ['main.py']");
  });

  await test.step('both languages keep what was written, and the last one comes back', async () => {
    await page.goto('playground/');
    await page.reload();
    await expect(block.getByRole('tab')).toHaveText(['main.py', 'greetings.py']);
    await language.getByRole('button', { name: 'TypeScript' }).click();
    await expect(block.getByRole('tab')).toHaveText(['index.ts']);
    expect(await run(block)).toContain('Hello, S3!');
    await language.getByRole('button', { name: 'Python' }).click();
    await expect(block.getByRole('tab')).toHaveText(['main.py', 'greetings.py']);
  });

  expect(await faultsInBothThemes(page)).toEqual([]);
});

test('Python in links, and as a project', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const block = await openPlayground(
    page,
    `#code=${encodeURIComponent("import boto3\nprint('by its import')\n")}`,
  );
  await expect(block.getByRole('tab')).toHaveText(['main.py']);
  await expect(block).toHaveAttribute('data-run-state', 'idle');
  expect(await run(block, 'done', patience)).toBe('by its import');
  await page.goto(`playground/#py=${encodeURIComponent("print('by its name')")}`);
  await expect(shown(block)).toContainText('by its name');
  expect(await run(block, 'done', patience)).toBe('by its name');

  await block.getByRole('button', { name: 'Take this code' }).click();
  await expect(block.getByRole('tab')).toHaveText(['main.py']);
  await addFile(page, block, 'word.py', `word = 'shared'`);
  await block.getByRole('tab', { name: 'main.py' }).click();
  await writeFile(page, block, `import word\n\nprint(word.word, open('profile.jpg', 'rb').read(2))`);
  await block.getByRole('button', { name: 'Share' }).click();
  const link = await block.getByRole('textbox', { name: 'Link to this code' }).inputValue();
  expect(link).toContain('/playground/#v1=');

  const other = await context.newPage();
  await other.goto(link);
  const theirs = blockNamed(other, 'Playground');
  await expect(theirs.getByRole('tab')).toHaveText(['main.py', 'word.py']);
  await expect(theirs.getByText('This code came from a link.')).toBeVisible();
  expect(await run(theirs, 'done', patience)).toBe(`shared b'\\xff\\xd8'`);
  await other.close();

  const downloading = page.waitForEvent('download');
  await block.getByRole('button', { name: 'Download' }).click();
  const files = unzipSync(readFileSync(await (await downloading).path()));
  expect(Object.keys(files).sort()).toEqual(
    ['README.md', 'local.env', 'main.py', 'profile.jpg', 'requirements.txt', 'word.py'].map(
      (name) => `playground/${name}`,
    ),
  );
  const read = (name: string) => strFromU8(files[`playground/${name}`] ?? new Uint8Array());
  expect(read('requirements.txt')).toMatch(/^boto3==\d+\.\d+\.\d+\n$/);
  expect(read('README.md')).toContain('pip install -r requirements.txt');
  expect(read('word.py')).toBe(`word = 'shared'\n`);
});

/** What each example prints, in part. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'change-json-safely.py': ['written at attempt 2', "{'visits': 4, 'names': ['Ann', 'Ben', 'Cleo', 'Dan']}"],
  'conditional-write-as-a-lock.py': ['Ann: I have the lock', 'Ben: somebody else does it'],
  'copy-between-buckets.py': ['copied cats/café & co.txt'],
  'list-everything.py': ['a page of 10, from logs/2026-01-01.txt', '25 objects'],
  'presign-a-download.py': ['X-Amz-Signature=', '200 Please pay 20.', '403 for another invoice'],
  'tell-errors-apart.py': [
    'a key that is not there: NoSuchKey, status 404',
    'the same, with HEAD: 404, status 404',
    'a bucket that nobody has: NoSuchBucket, status 404',
    'a write that must not overwrite: PreconditionFailed, status 412',
    'Cleo has no letter yet.',
  ],
  'upload-with-progress.py': ['42% is there', '100% is there', 'films/holiday.mp4 is stored, ETag "'],
};

test('every example in Python opens and runs, as often as one likes', async ({ page }) => {
  const block = await openPlayground(page);
  const links = page.locator('[data-gallery] a[data-example-language="py"]');
  const slugs = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLElement).dataset.example ?? ''),
  );
  expect([...slugs].sort()).toEqual(Object.keys(examples));
  for (const slug of slugs) {
    await test.step(slug, async () => {
      await block.getByRole('button', { name: 'Examples' }).click();
      // Those in the language that is open come first.
      await expect(page.locator('[data-gallery] li').first()).toContainText('Python');
      const link = page.locator(`a[data-example="${slug}"]`);
      const title = (await link.getByRole('heading').textContent()) ?? '';
      await link.click();
      // What is opened ends the run of what was open.
      await expect(block.locator('[data-title]')).toHaveText(title);
      await expect(block.getByRole('tab').first()).toHaveText('main.py');
      for (const which of slug.startsWith('tell') ? ['first', 'second'] : ['first']) {
        const text = await run(block, 'done', patience);
        for (const part of examples[slug] ?? []) expect(text, `${slug}, ${which} run`).toContain(part);
      }
    });
  }
  // The same example in the other language.
  const language = block.getByRole('group', { name: 'Language' });
  await page.goto('playground/#example=list-everything.py');
  await expect(block.getByRole('tab')).toHaveText(['main.py']);
  await language.getByRole('button', { name: 'TypeScript' }).click();
  await expect(block.getByRole('tab')).toHaveText(['index.ts']);
  await expect(page).toHaveURL(/#example=list-everything$/);
});

test('the editor offers the methods and parameters that botocore describes', async ({ page }) => {
  const block = await openPlayground(page);
  await writeFile(page, block, `import boto3\n\ns3 = boto3.client('s3')\n`);
  const offers = page.locator('.suggest-widget .monaco-list-row');
  await page.keyboard.type('s3.put_');
  await expect(offers.filter({ hasText: 'put_bucket_acl' })).toBeVisible();
  await expect(offers.filter({ hasText: 'get_' })).toHaveCount(0);
  await page.keyboard.type('obj');
  await expect(offers.first()).toContainText('put_object');
  await page.keyboard.press('Enter');
  await page.keyboard.type('(');
  // What the call needs comes first.
  await expect(offers.first()).toContainText('Bucket');
  await expect(offers.nth(1)).toContainText('Key');
  await page.keyboard.press('Enter');
  await page.keyboard.type(`'b', Cont`);
  await expect(offers.filter({ hasText: 'ContentType' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown(block).locator('.view-lines')).toContainText(`s3.put_object(Bucket='b', Cont`);
});
