import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { faultsInBothThemes } from './axe.ts';
import { workbenchOf } from './landmarks.ts';
import { blockNamed, run, test, write } from './page.ts';

/** Opens the playground, and waits for its editor. */
async function openPlayground(page: Page, hash = ''): Promise<Locator> {
  await page.goto(`playground/${hash}`);
  const block = blockNamed(page, 'Playground');
  await expect(block.locator('.monaco-editor .view-line').first()).toBeVisible();
  return block;
}

/** Adds a file with the button, and writes its code. */
async function addFile(page: Page, block: Locator, name: string, code: string): Promise<void> {
  await block.getByRole('button', { name: 'New file' }).click();
  await block.getByRole('textbox', { name: 'Name of the new file' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(block.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
  await writeFile(page, block, code);
}

/** Writes code into the file that is shown. */
async function writeFile(page: Page, block: Locator, code: string): Promise<void> {
  await expect(shown(block).locator('.monaco-editor .view-line').first()).toBeVisible();
  await write(page, block, code);
}

/** The panel of the file that is shown. */
function shown(block: Locator): Locator {
  return block.locator('[role=tabpanel]:not([hidden])');
}

/** The code of the file that is shown, as far as it is visible. */
async function shownCode(block: Locator): Promise<string> {
  const lines = await shown(block).locator('.view-line').allInnerTexts();
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

test('code is there before any script, then in an editor, and runs', async ({ page }) => {
  await page.goto('playground/');
  const block = blockNamed(page, 'Playground');
  await expect(block.getByText('This is your place to try things.').first()).toBeVisible();
  await expect(block.locator('.monaco-editor .view-line').first()).toBeVisible();
  await expect(block).toHaveAttribute('data-run-state', 'idle');
  expect(await run(block)).toContain('Hello, S3!');
  await write(page, block, `console.log('mine', 6 * 7);`);
  expect(await run(block)).toBe('mine 42');
  await expect(workbenchOf(page)).toBeVisible();
});

test('several files: an error in the second one leads to its line', async ({ page }) => {
  const block = await openPlayground(page);
  await write(
    page,
    block,
    `import { greet } from './names.ts';\nconsole.log(greet('Ann'));\nconsole.log(greet(''));`,
  );
  await addFile(
    page,
    block,
    'names.ts',
    `export function greet(name: string): string {\n  if (name === '') throw new Error('no name');\n  return 'Hello ' + name;\n}\n`,
  );
  await block.getByRole('tab', { name: 'index.ts' }).click();
  const text = await run(block, 'failed');
  expect(text).toContain('Hello Ann');
  expect(text).toContain('Error: no name');
  expect(text).toContain('index.ts:3:13');
  await block.getByRole('button', { name: /^names\.ts:2:/ }).click();
  await expect(block.getByRole('tab', { name: 'names.ts' })).toHaveAttribute('aria-selected', 'true');
  await expect(shown(block).locator('.active-line-number')).toHaveText('2');
  await expect(block.getByText(/type error/)).toBeHidden();
});

test('files are renamed with their imports, deleted, and brought back', async ({ page }) => {
  const block = await openPlayground(page);
  await write(page, block, `import { one } from './a.ts';\nconsole.log('one is', one);`);
  await addFile(page, block, 'a.ts', 'export const one = 1;\n');
  await block.getByRole('button', { name: 'Rename' }).click();
  const field = block.getByRole('textbox', { name: 'New name of a.ts' });
  await field.fill('index.ts');
  await page.keyboard.press('Enter');
  await expect(block.getByRole('alert')).toHaveText('There is already a file named index.ts.');
  await field.fill('first.ts');
  await page.keyboard.press('Enter');
  await expect(block.getByRole('tab', { name: 'first.ts' })).toBeFocused();
  expect(await run(block)).toBe('one is 1');
  await block.getByRole('button', { name: 'Delete' }).click();
  await expect(block.getByRole('tab')).toHaveCount(1);
  expect(await run(block, 'failed')).toContain("There is no file 'first.ts'");
  await block.getByRole('button', { name: 'Undo delete' }).click();
  await expect(block.getByRole('tab', { name: 'first.ts' })).toBeVisible();
  expect(await run(block)).toBe('one is 1');
});

test('what is written survives a reload, and another tab sees it', async ({ page, context }) => {
  const block = await openPlayground(page);
  await write(page, block, `import './extra.ts';\nconsole.log('kept');`);
  await addFile(page, block, 'extra.ts', `console.log('extra');\n`);
  await page.reload();
  await expect(block.getByRole('tab')).toHaveText(['index.ts', 'extra.ts']);
  expect(await run(block)).toBe('extrakept');
  const other = await openPlayground(await context.newPage());
  expect(await run(other)).toBe('extrakept');
  await block.getByRole('tab', { name: 'index.ts' }).click();
  await writeFile(page, block, `console.log('changed');`);
  await expect.poll(() => shownCode(other)).toBe(`console.log('changed');`);
  await block.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => shownCode(block)).toContain('This is your place to try things.');
  await block.getByRole('button', { name: 'Undo reset' }).click();
  await expect.poll(() => shownCode(block)).toBe(`console.log('changed');`);
});

test('every example opens and runs', async ({ page }) => {
  test.setTimeout(300_000);
  const block = await openPlayground(page);
  const links = page.locator('[data-gallery] a[data-example]');
  const slugs = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLElement).dataset.example ?? ''),
  );
  expect(slugs.length).toBeGreaterThanOrEqual(12);
  for (const slug of slugs) {
    await test.step(slug, async () => {
      await block.getByRole('button', { name: 'Examples' }).click();
      const link = page.locator(`a[data-example="${slug}"]`);
      const title = (await link.locator('h3').textContent()) ?? '';
      await link.click();
      await expect(block.locator('[data-title]')).toHaveText(title);
      await expect(block).toHaveAttribute('data-run-state', 'idle');
      expect(await run(block), slug).not.toBe('');
      await expect(block.getByText(/type error/), slug).toBeHidden();
    });
  }
});

test('an example never costs the reader their code, nor what they changed in it', async ({ page }) => {
  const block = await openPlayground(page);
  await write(page, block, `console.log('my own');`);
  await block.getByRole('button', { name: 'Examples' }).click();
  await page.getByRole('searchbox', { name: 'Search the examples' }).fill('undelete');
  await expect(page.locator('[data-gallery] li:visible')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#example=versions-and-undelete$/);
  await expect.poll(() => shownCode(block)).toContain('PutBucketVersioningCommand');
  await writeFile(page, block, `console.log('changed example');`);
  await block.getByRole('button', { name: 'Your code' }).first().click();
  await expect.poll(() => shownCode(block)).toBe(`console.log('my own');`);
  await page.goBack();
  await expect.poll(() => shownCode(block)).toBe(`console.log('changed example');`);
  await block.getByRole('button', { name: 'Examples' }).click();
  await expect(page.locator('[data-example="versions-and-undelete"]')).toContainText('changed by you');
});

test('a shared link opens elsewhere without running, and says where the code is from', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const block = await openPlayground(page);
  await write(page, block, `import { word } from './word.ts';\nconsole.log('shared', word);`);
  await addFile(page, block, 'word.ts', `export const word = '🪣';\n`);
  await block.getByRole('button', { name: 'Share' }).click();
  await expect(block.getByText('The link is copied.')).toBeVisible();
  const link = await block.getByRole('textbox', { name: 'Link to this code' }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  expect(link).toContain('/playground/#v1=');

  const elsewhere = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const visitor = await elsewhere.newPage();
  const theirs = await openPlayground(visitor);
  await write(visitor, theirs, `console.log('the visitor wrote this');`);
  await visitor.goto(link);
  await expect(theirs.getByText('This code came from a link.')).toBeVisible();
  await expect(theirs.getByRole('tab')).toHaveText(['index.ts', 'word.ts']);
  await expect(theirs).toHaveAttribute('data-run-state', 'idle');
  await expect(theirs.locator('[data-output]')).toBeHidden();
  expect(await run(theirs)).toBe('shared 🪣');

  await theirs.getByRole('button', { name: 'Keep my own code' }).click();
  await expect.poll(() => shownCode(theirs)).toBe(`console.log('the visitor wrote this');`);
  expect(visitor.url()).not.toContain('#');

  await visitor.goto(link);
  await theirs.getByRole('button', { name: 'Take this code' }).click();
  await expect(theirs.getByText('This code came from a link.')).toBeHidden();
  await visitor.reload();
  await expect(theirs.getByRole('tab')).toHaveText(['index.ts', 'word.ts']);
  await theirs.getByRole('button', { name: 'Bring back my earlier code' }).click();
  await expect.poll(() => shownCode(theirs)).toBe(`console.log('the visitor wrote this');`);
  await elsewhere.close();
});

test('a link may carry plain code, and a damaged one loses nothing', async ({ page }) => {
  const code = `console.log('100 % <b>');`;
  const block = await openPlayground(page, `#code=${encodeURIComponent(code)}`);
  await expect(block.getByText('This code came from a link.')).toBeVisible();
  await expect.poll(() => shownCode(block)).toBe(code);
  await expect(block).toHaveAttribute('data-run-state', 'idle');
  expect(await run(block)).toBe('100 % <b>');
  await block.getByRole('button', { name: 'Keep my own code' }).click();
  await writeFile(page, block, `console.log('mine');`);
  for (const [hash, message] of [
    ['#v1=abcdefgh', 'The link is damaged'],
    ['#code=%', 'The link is damaged'],
    ['#v9=abc', 'newer version of this site'],
    ['#example=nothing', 'There is no example named “nothing”'],
    ['#lesson=lessons/first-requests/nothing.ts', 'not there any more'],
  ]) {
    await page.evaluate((to) => (location.hash = to), hash ?? '');
    await expect(block.getByText(message ?? '')).toBeVisible();
    await expect.poll(() => shownCode(block)).toBe(`console.log('mine');`);
    await block.getByRole('button', { name: 'OK', exact: true }).click();
    await expect(block.getByText(message ?? '')).toBeHidden();
  }
});

test('a program downloads as a project for Node, with the files that it reads', async ({ page }) => {
  const block = await openPlayground(page, '#example=resume-a-download');
  await expect(block.locator('[data-title]')).toHaveText('Resume a download');
  const downloading = page.waitForEvent('download');
  await block.getByRole('button', { name: 'Download' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('resume-a-download.zip');
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files).sort()).toEqual(
    ['README.md', 'index.ts', 'local.env', 'package.json', 'tsconfig.json', 'video.mp4'].map(
      (name) => `resume-a-download/${name}`,
    ),
  );
  const read = (name: string) => strFromU8(files[`resume-a-download/${name}`] ?? new Uint8Array());
  expect(read('index.ts')).toBe(readFileSync('content/examples/resume-a-download/index.ts', 'utf8'));
  expect(files['resume-a-download/video.mp4']?.length).toBe(41_906);
  await expect(block.getByText(/resume-a-download\.zip is saved/)).toBeVisible();
});

test('code of a lesson opens with what the reader changed', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const lesson = blockNamed(page, 'Upload a profile picture');
  await write(page, lesson, `console.log('changed in the lesson');`);
  await lesson.getByRole('link', { name: /^Open in playground/ }).click();
  const block = blockNamed(page, 'Playground');
  await expect(block.locator('[data-title]')).toHaveText('Upload a profile picture');
  await expect.poll(() => shownCode(block)).toBe(`console.log('changed in the lesson');`);
  await expect(block).toHaveAttribute('data-run-state', 'idle');
  await writeFile(page, block, `console.log('changed in the playground');`);
  expect(await run(block)).toBe('changed in the playground');
  await page.reload();
  await expect.poll(() => shownCode(block)).toBe(`console.log('changed in the playground');`);
  await block.getByRole('link', { name: 'lesson' }).click();
  expect(await run(lesson)).toBe('changed in the lesson');
});

test('all of it works by keyboard', async ({ page }) => {
  const block = await openPlayground(page);
  await block.getByRole('button', { name: 'Examples' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Search the examples' })).toBeFocused();
  await page.keyboard.type('json');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: /Change JSON safely (?!Python)/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(block.getByRole('tab')).toHaveText([/index\.ts/, /json-object\.ts/]);
  await block.getByRole('tab', { name: 'index.ts' }).focus();
  await page.keyboard.press('ArrowRight');
  const second = block.getByRole('tab', { name: 'json-object.ts' });
  await expect(second).toBeFocused();
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('F2');
  await page.keyboard.type('store');
  await page.keyboard.press('Enter');
  await expect(block.getByRole('tab', { name: 'store.ts' })).toBeFocused();
  await expect(shown(block).locator('.monaco-editor')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(shown(block).locator('.monaco-editor')).toBeVisible();
  await shown(block).locator('.native-edit-context, textarea').first().focus();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(block).toHaveAttribute('data-run-state', 'done');
  await page.keyboard.press('Escape');
  await expect(block.getByRole('button', { name: 'Run', exact: true })).toBeFocused();
});

test.describe('where types are checked', () => {
  test.use({ checksTypes: true });

  test('types are checked across files, and an import says what is wrong with it', async ({ page }) => {
    const block = await openPlayground(page);
    await write(
      page,
      block,
      `import { count } from './numbers.ts';\nconst text: string = count;\nconsole.log(text);`,
    );
    await expect(block.getByText('1 type error', { exact: true })).toBeVisible();
    expect(await run(block, 'failed')).toContain(
      "There is no file 'numbers.ts' to import. The files are: index.ts.",
    );
    await addFile(page, block, 'numbers.ts', 'export const count = 3;\n');
    await block.getByRole('tab', { name: 'index.ts' }).click();
    await expect(shown(block).locator('.squiggly-error')).toHaveCount(1);
    expect(await run(block)).toBe('3');
    await writeFile(page, block, `import { count } from './numbers';\nconsole.log(count);`);
    expect(await run(block, 'failed')).toContain("Write './numbers.ts' in place of './numbers'.");
    await writeFile(page, block, `import { count } from './numbers.js';\nconsole.log(count);`);
    expect(await run(block)).toBe('3');
  });

  test('nothing has a fault of accessibility, whatever is open', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const block = await openPlayground(page, `#code=${encodeURIComponent('const a: string = 1;')}`);
    await block.getByRole('button', { name: 'Share' }).click();
    await expect(block.getByRole('textbox', { name: 'Link to this code' })).toBeFocused();
    await block.getByRole('button', { name: 'New file' }).click();
    await page.keyboard.press('Enter');
    await expect(block.getByRole('alert')).toHaveText('A file needs a name.');
    await expect(block.getByText('1 type error', { exact: true })).toBeVisible();
    expect(await faultsInBothThemes(page, { exclude: '.monaco-editor' })).toEqual([]);
    await block.getByRole('button', { name: 'Examples' }).click();
    expect(await faultsInBothThemes(page, { exclude: '.monaco-editor' })).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the editor is a plain one, and nothing is wider than the screen', async ({ page }) => {
    await page.goto('playground/');
    const block = blockNamed(page, 'Playground');
    const field = block.getByRole('textbox', { name: /^index\.ts: code/ });
    await field.fill(`console.log('from a phone');`);
    expect(await run(block)).toBe('from a phone');
    await block.getByRole('button', { name: 'Share' }).click();
    await block.getByRole('button', { name: 'New file' }).click();
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
  });
});
