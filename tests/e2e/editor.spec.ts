import { expect, type Locator, type Page } from '@playwright/test';
import { closedByEscape } from '../../src/editor/monaco/names.ts';
import { build, preview, type PreviewServer } from 'vite';
import type {} from '../editor/harness/main.ts';
import { test } from './page.ts';

// The editor without the site, on a page of its own under a sub-path: tests/editor/harness.
test.describe.configure({ mode: 'default' });
test.use({ visit: 'shared', checksTypes: true });
let server: PreviewServer;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const configFile = 'tests/editor/harness/vite.config.ts';
  await build({ configFile, logLevel: 'error' });
  server = await preview({ configFile, preview: { port: 0 } });
});
test.afterAll(() => server.close());
test.beforeEach(async ({ page }) => {
  const [address = ''] = server.resolvedUrls?.local ?? [];
  if (page.url() === address) await page.evaluate(() => window.harness.startOver());
  else await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
});

/** Clicks on a word in the highlighted code of the first block; resolves when the editor is open. */
async function openAt(page: Page, word: string): Promise<Locator> {
  await page.locator('#one pre').getByText(word).first().click();
  await page.waitForFunction(() => window.harness.editors.one);
  return page.locator('#one .code-editor');
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const code = (page: Page) => page.evaluate(() => window.harness.editors.one?.code ?? '');
const happened = (page: Page, event: string) =>
  page.waitForFunction((wanted) => window.harness.events.includes(wanted), event);
const top = async (locator: Locator) => (await locator.boundingBox())?.y ?? NaN;

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text, { delay: 20 });
}

test('code turns into an editor where it was clicked, and nothing moves', async ({ page }) => {
  const below = page.locator('#one .after');
  const before = await top(below);
  const text = await page.locator('#one pre').boundingBox();
  const editor = await openAt(page, 'PutObjectCommand');
  expect(await top(below)).toBeCloseTo(before, 0);
  expect(await editor.boundingBox()).toEqual(text);
  expect(await page.evaluate(() => window.harness.editors.one?.position.line)).toBe(2);
  await page.keyboard.type('x');
  expect((await code(page)).split('\n')[1]).toMatch(/PutO?b?j?e?c?t?.*x/);
});

test('the page does not scroll when an editor takes the focus', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 200 });
  await page.evaluate(() => scrollTo(0, 150));
  await openAt(page, 'us-east-1');
  expect(await page.evaluate(() => scrollY)).toBe(150);
});

test('commands are completed, with their imports', async ({ page }) => {
  await openAt(page, 'PutObjectCommand');
  await typeAtEnd(page, 'await s3.send(new ListBuck');
  const list = page.locator('.suggest-widget');
  await expect(list).toContainText('ListBucketsCommand');
  await page.keyboard.press('Enter');
  await expect.poll(() => code(page)).toMatch(/import \{ ListBucketsCommand, PutObjectCommand, S3Client \}/);
  expect(await code(page)).toContain('new ListBucketsCommand');
});

test('fields of a command are completed', async ({ page }) => {
  await openAt(page, 'my-social-app');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ContentT', { delay: 20 });
  await expect(page.locator('.suggest-widget')).toContainText('ContentType');
});

test('a hover shows what a command does', async ({ page }) => {
  const editor = await openAt(page, 'us-east-1');
  await happened(page, 'one problems 0');
  await editor.getByText('PutObjectCommand').last().hover();
  await expect(page.locator('.monaco-hover').first()).toContainText('Adds an object to a bucket.');
});

test('type errors are counted, and do not keep code from compiling', async ({ page }) => {
  await openAt(page, 'us-east-1');
  await happened(page, 'one problems 0');
  await typeAtEnd(page, "const n: number = 'text'; document;");
  await happened(page, 'one problems 2');
  const compilation = await page.evaluate(() => window.harness.compile('one'));
  expect(compilation).toMatchObject({ ok: true });
});

test('two blocks may use the same names', async ({ page }) => {
  await page.evaluate(async () => {
    await window.harness.open('one');
    await window.harness.open('two');
  });
  await happened(page, 'one problems 0');
  await happened(page, 'two problems 0');
});

test('a syntax error is answered with its place', async ({ page }) => {
  await openAt(page, 'us-east-1');
  await typeAtEnd(page, 'const b = ;');
  const compilation = await page.evaluate(() => window.harness.compile('one'));
  expect(compilation).toMatchObject({ ok: false, problem: { position: { line: 13, column: 11 } } });
});

test('Ctrl+Enter runs; Escape closes what is open, then leaves', async ({ page }) => {
  await openAt(page, 'us-east-1');
  await page.keyboard.press('Control+Enter');
  await happened(page, 'one run');
  await happened(page, 'one problems 0');
  await typeAtEnd(page, 's3.se');
  await expect(page.locator('.suggest-widget')).toContainText('send');
  await page.keyboard.press('Escape');
  await expect(page.locator('.suggest-widget')).toBeHidden();
  expect(await focused(page)).not.toBe('next');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('next');
});

test('everything that Escape closes in Monaco is known', async ({ page }) => {
  await openAt(page, 'us-east-1');
  const conditions = await page.evaluate(() => window.harness.conditionsOfEscape());
  expect(conditions.length).toBeGreaterThan(8);
  // A selection is nothing that Escape has to close first: a reader can leave the editor with it.
  const known = new Set<string>([...closedByEscape, 'editorHasSelection']);
  expect(conditions.filter((names) => !names.some((name) => known.has(name)))).toEqual([]);
});

test('setting the code can be undone', async ({ page }) => {
  await openAt(page, 'us-east-1');
  const original = await code(page);
  await page.evaluate(() => {
    if (window.harness.editors.one) window.harness.editors.one.code = "console.log('reset');\n";
  });
  expect(await code(page)).toBe("console.log('reset');\n");
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => code(page)).toBe(original);
});

test('colours follow the theme of the page', async ({ page }) => {
  const editor = await openAt(page, 'us-east-1');
  const keyword = editor.getByText('const', { exact: true }).first();
  await expect(keyword).toHaveCSS('color', 'rgb(139, 47, 134)');
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
  await expect(keyword).toHaveCSS('color', 'rgb(227, 163, 224)');
  await expect(editor).toHaveCSS('background-color', 'rgb(14, 27, 30)');
});

test('an editor grows with its code, and is gone without a trace', async ({ page }) => {
  const below = page.locator('#one .after');
  const before = await top(below);
  await openAt(page, 'us-east-1');
  const original = await code(page);
  expect(original).toMatch(/\n$/);
  await typeAtEnd(page, '//');
  expect(await top(below)).toBeCloseTo(before + 22, 0);
  expect(await code(page)).toBe(`${original}//\n`);
  await expect(page.locator('#one .scrollbar.vertical')).toHaveClass(/invisible/);
  await page.evaluate(() => window.harness.editors.one?.dispose());
  await expect(page.locator('#one .code-editor')).toHaveCount(0);
  await expect(page.locator('#one pre')).toContainText("console.log('stored', result.ETag);\n//");
});

/** Keeps the editor from being loaded until the function that it answers is called. */
async function holdEditor(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/open-monaco*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

test.describe('while the editor loads', () => {
  test.use({ visit: 'own' });

  test('what is typed while the editor loads is seen, and not lost', async ({ page }) => {
    const load = await holdEditor(page);
    const original = (await page.locator('#one pre').textContent()) ?? '';
    await page.locator('#one pre').getByText('us-east-1').click();
    await page.keyboard.type('eaXX');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('rly');
    await expect(page.locator('#one .code-editor-draft')).toContainText(/\n.*u?s?-?e?a?s?t?-?1?early.*\n/);
    await expect(page.locator('#one pre').first()).toHaveText(original);
    load();
    await page.waitForFunction(() => window.harness.editors.one);
    await page.keyboard.type('late');
    await expect.poll(() => code(page)).toContain('earlylate');
  });

  test('a reader who went elsewhere meanwhile stays there', async ({ page }) => {
    const load = await holdEditor(page);
    await page.locator('#one pre').getByText('us-east-1').click();
    await page.keyboard.type('early');
    await page.locator('#next').focus();
    load();
    await page.waitForFunction(() => window.harness.editors.one);
    expect(await focused(page)).toBe('next');
    expect(await code(page)).toContain('early');
  });
});

test.describe('where Monaco cannot be loaded', () => {
  test.use({ visit: 'own', quiet: [] });

  test('a plain editor takes its place', async ({ page }) => {
    await page.route('**/open-monaco*.js', (route) => route.abort());
    const below = page.locator('#one .after');
    const before = await top(below);
    await openAt(page, 'us-east-1');
    const field = page.getByRole('textbox', { name: 'Code one' });
    await expect(field).toBeFocused();
    expect(await top(below)).toBeCloseTo(before, 0);
    await page.keyboard.type('early');
    await expect(field).toHaveValue(/early/);
    await page.keyboard.press('Control+Enter');
    await happened(page, 'one run');
    expect(await page.evaluate(() => window.harness.compile('one'))).toMatchObject({ ok: true });
    await page.evaluate(() => {
      const { one } = window.harness.editors;
      if (one) one.code = 'let a = ;';
    });
    const compilation = await page.evaluate(() => window.harness.compile('one'));
    expect(compilation).toMatchObject({ ok: false, problem: { position: { line: 1, column: 9 } } });
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(field).toHaveValue(/early/);
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue(/early {2}/);
    await page.keyboard.press('Escape');
    await field.focus();
    await page.keyboard.press('Tab');
    await expect(field).not.toBeFocused();
  });

  test('the editor works without TypeScript, which is tried again when it is needed', async ({ page }) => {
    await page.route(/\/worker-[\w-]+\.js$/, (route) => route.abort());
    await openAt(page, 'us-east-1');
    await typeAtEnd(page, 'const b = 1;');
    const refused = page.evaluate(() => window.harness.compile('one'));
    await expect(refused).rejects.toThrow('Your code is kept; press Run to try again.');
    await page.unroute(/\/worker-[\w-]+\.js$/);
    expect(await page.evaluate(() => window.harness.compile('one'))).toMatchObject({ ok: true });
  });
});

test.describe('on a touch screen', () => {
  test.use({ visit: 'own', hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('the editor is a plain one', async ({ page }) => {
    await page.locator('#one pre').getByText('us-east-1').tap();
    await expect(page.getByRole('textbox', { name: 'Code one' })).toBeFocused();
    // The field that takes the typing while the editor loads has the same name, and the focus: the editor comes later.
    await expect.poll(() => page.evaluate(() => window.harness.editors.one?.kind)).toBe('plain');
  });
});
