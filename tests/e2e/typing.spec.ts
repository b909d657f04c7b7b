import { expect, type Locator, type Page } from '@playwright/test';
import { blockNamed, setCode, test, visit, write } from './page.ts';

// Each key is a message of its own to the browser, and the machine may be busy.
test.describe.configure({ timeout: 180_000 });
test.use({ visit: 'shared', checksTypes: true });

const title = 'Upload a profile picture';

/** Opens the lesson's first program, or the playground, and puts a cursor into the code. */
async function open(page: Page, place: 'lesson' | 'playground'): Promise<Locator> {
  await visit(page, place === 'lesson' ? 'lessons/first-requests/' : 'playground/');
  const block = blockNamed(page, place === 'lesson' ? title : 'Playground');
  await write(page, block, '');
  await page.keyboard.press('Delete');
  return block;
}

/** The code of the file that is shown: the `<pre>` behind the editor always has it. */
const code = async (block: Locator) => (await block.locator('[data-code] pre').first().textContent()) ?? '';

/** Types a text, with the Enter key for each line break; `⌦` is the Delete key, and `↓` goes to the end of the next line. */
async function typeKeys(page: Page, text: string): Promise<void> {
  for (const key of text) {
    if (key === '\n') await page.keyboard.press('Enter');
    else if (key === '⌦') await page.keyboard.press('Delete');
    else if (key === '↓') {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
    } else await page.keyboard.type(key);
  }
}

const selectAll = (page: Page) => page.keyboard.press('ControlOrMeta+A');

/** What is typed, and what the code is then. */
type Typed = readonly (readonly [keys: string, text: string])[];

/** Each is typed in only one of the two places, since their editors are the same. */
const typed: Readonly<Record<'lesson' | 'playground', Typed>> = {
  lesson: [
    [
      'for (const k of keys) {\nconsole.log(k);\nif (k) {\nbreak;',
      'for (const k of keys) {\n  console.log(k);\n  if (k) {\n    break;\n  }\n}',
    ],
    ['if (a) {⌦\nb();\n} else {⌦\nc();\n}\nd();', 'if (a) {\n  b();\n} else {\n  c();\n}\nd();'],
    ['if (a)\nb();\nelse\nc();\nd();', 'if (a)\n  b();\nelse\n  c();\nd();'],
    ['switch (k) {\ncase 1:\nbreak;', 'switch (k) {\n  case 1:\n    break;\n}'],
    ['/**\nwhat\nit does↓\nx();', '/**\n * what\n * it does\n */\nx();'],
    ['{\n/**\nwhat↓\nx();', '{\n  /**\n   * what\n   */\n  x();\n}'],
  ],
  playground: [
    ['const f = (n: number) => {\nreturn n;', 'const f = (n: number) => {\n  return n;\n}'],
    ['const o = {\na: [\n1,\n2,↓,\nb: 3,', 'const o = {\n  a: [\n    1,\n    2,\n  ],\n  b: 3,\n}'],
    [
      "await s3.send(\nnew C({\nBucket: 'b',↓,↓;\nx();",
      "await s3.send(\n  new C({\n    Bucket: 'b',\n  }),\n);\nx();",
    ],
    ['load()\n  .then((n) => {\nn();', 'load()\n  .then((n) => {\n    n();\n  })'],
    // In a string, a comment or a regular expression, nothing is closed, and brackets do not count.
    ["const s = 'a { b ( c [';\n// and {\nx();", "const s = 'a { b ( c [';\n// and {\nx();"],
    ['/* ( */\nconst r = /[{]/;\nx();', '/* ( */\nconst r = /[{]/;\nx();'],
    [
      'if (/^[\'"(]|\\//.test(f(k))) {\nx(1 / (2 + n));',
      'if (/^[\'"(]|\\//.test(f(k))) {\n  x(1 / (2 + n));\n}',
    ],
    ['const t = `${a}/${f(b)}`;\nx();', 'const t = `${a}/${f(b)}`;\nx();'],
    ["it('isn`t", "it('isn`t')"],
  ],
};

for (const place of ['lesson', 'playground'] as const) {
  test(`code is indented and closed while it is typed: ${place}`, async ({ page }) => {
    const block = await open(page, place);
    for (const [keys, text] of typed[place]) {
      await selectAll(page);
      await page.keyboard.press('Delete');
      await typeKeys(page, keys);
      expect.soft(await code(block)).toBe(text);
    }
  });
}

test('code is commented, shifted and laid out by keys', async ({ page }) => {
  const block = await open(page, 'lesson');
  const steps: readonly (readonly [keys: readonly string[], text: string])[] = [
    [['ControlOrMeta+/'], '// a();\n// b();'],
    [['ControlOrMeta+/'], 'a();\nb();'],
    [['ControlOrMeta+K', 'ControlOrMeta+C'], '// a();\n// b();'],
    [['ControlOrMeta+K', 'ControlOrMeta+U'], 'a();\nb();'],
    [['Tab'], '  a();\n  b();'],
    [['Shift+Tab'], 'a();\nb();'],
    [['Shift+Alt+A'], '/* a();\nb(); */'],
  ];
  await page.keyboard.insertText('a();\nb();');
  await selectAll(page);
  for (const [keys, text] of steps) {
    for (const key of keys) await page.keyboard.press(key);
    expect.soft(await code(block)).toBe(text);
  }
  await selectAll(page);
  await page.keyboard.insertText('if(a){\nb( )\n}');
  await page.keyboard.press('Shift+Alt+F');
  await expect.poll(() => code(block)).toBe('if (a) {\n  b();\n}');
});

/** An event of the browser's trace, as far as it is read here. */
interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly elementCount?: number };
}

test('a key has no more of the page styled anew than its own editor', async ({ page, browser }) => {
  const block = await open(page, 'lesson');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.keyboard.type('const a = 1;');
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  expect(await code(block)).toBe('const a = 1;');
  const counts = trace.traceEvents
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .map(({ args }) => args?.elementCount ?? 0);
  expect(counts.length).toBeGreaterThan(0);
  // The page has some thousand elements.
  expect(Math.max(...counts)).toBeLessThan(400);
});

test('a shortcut of two keys takes no key that is not its own', async ({ page }) => {
  const block = await open(page, 'lesson');
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('xy');
  expect(await code(block)).toBe('xy');
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.press('Escape');
  await page.keyboard.type('z');
  expect(await code(block)).toBe('xyz');
});

/** How far the caret is inside the part of the window where it can be seen. Negative when it is outside. */
function room(page: Page): Promise<number> {
  return page.evaluate(() => {
    const field = document.activeElement;
    const caret = document
      .querySelector('.monaco-editor.focused .cursors-layer > .cursor')
      ?.getBoundingClientRect();
    const header = document.querySelector('header.header')?.getBoundingClientRect().bottom ?? 0;
    const bench = document.querySelector('.workbench')?.getBoundingClientRect();
    const isOpen = document.documentElement.dataset.workbench === 'open';
    const bottom = isOpen && bench?.left === 0 ? bench.top : innerHeight;
    const place = caret ?? (field?.matches('textarea') ? field.getBoundingClientRect() : undefined);
    return place ? Math.min(place.top - header, bottom - place.bottom) : NaN;
  });
}

/** Opens the lesson's first program, with more lines than fit into the window. */
async function openLong(page: Page, viewport: { readonly width: number; readonly height: number }) {
  await page.setViewportSize(viewport);
  const block = await open(page, 'lesson');
  await page.keyboard.insertText(Array.from({ length: 26 }, (_, line) => `a(${line});`).join('\n'));
  return block;
}

for (const [name, viewport, bench] of [
  ['beside the workbench', { width: 1366, height: 650 }, false],
  ['above the workbench', { width: 1000, height: 700 }, true],
] as const) {
  test(`the page follows the caret: ${name}`, async ({ page }) => {
    const block = await openLong(page, viewport);
    if (bench) {
      const closed = page.getByRole('button', { name: 'Workbench', exact: true });
      await expect(closed.or(page.getByRole('button', { name: 'Close the workbench' }))).toBeVisible();
      if (await closed.isVisible()) await closed.click();
      await block.locator('.view-line').last().click();
    }
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('\n\nb();\n');
    await expect.poll(() => room(page)).toBeGreaterThan(0);
    for (const key of ['ControlOrMeta+Home', 'ControlOrMeta+End', 'PageUp', 'ControlOrMeta+Home']) {
      await page.keyboard.press(key);
      await expect.poll(() => room(page), key).toBeGreaterThan(0);
    }
    for (let line = 0; line < 20; line++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => room(page)).toBeGreaterThan(0);
  });
}

test('the page stays where a wheel has put it, until a key is pressed', async ({ page }) => {
  const block = await openLong(page, { width: 1366, height: 650 });
  await page.keyboard.press('ControlOrMeta+End');
  await expect.poll(() => room(page)).toBeGreaterThan(0);
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, -50_000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  // This also holds when another tab changes the code.
  await setCode(block, `${await code(block)}\nlast();`);
  await expect.poll(() => code(block)).toContain('last();');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => room(page)).toBeGreaterThan(0);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('a(25)');
  await page.keyboard.press('Enter');
  await expect.poll(() => block.locator('.view-lines').innerText()).toContain('a(25)');
  await page.keyboard.press('Escape');
  await expect.poll(() => room(page)).toBeGreaterThan(0);
});

/** The list of quick fixes for a problem. */
const quickFixes = (page: Page) => page.locator('.action-widget:not(.action-list-submenu-panel)');

/** Asks for quick fixes until they come: what is asked while Monaco still waits for the cursor to rest, it lets go. */
async function openQuickFixes(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+.');
    await expect(quickFixes(page)).toBeVisible({ timeout: 5000 });
  }).toPass();
}

test('what opens beside the code has the keys', async ({ page }) => {
  const block = await open(page, 'playground');
  await page.keyboard.insertText('const first = 1;\nconsole.log(first, fist);');
  await expect(block.locator('[data-problems]')).toHaveText('1 type error');

  await page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await expect(page.locator('.rename-input')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('fists');
  await page.keyboard.press('Enter');
  await expect.poll(() => code(block)).toBe('const fists = 1;\nconsole.log(fists, fist);');

  await page.keyboard.press('F8');
  await expect(block.locator('.marker-widget')).toContainText("Cannot find name 'fist'");
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+.');
  await expect(quickFixes(page)).toContainText("Change spelling to 'fists'");
  await page.keyboard.press('Escape');

  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Rename Symbol' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.keyboard.type('!');
  await expect.poll(() => code(block)).toContain('!fist');
});

const longProgram = Array.from(
  { length: 80 },
  (_, line) => `console.log('line ${line + 1} of eighty');`,
).join('\n');

for (const place of ['lesson', 'playground'] as const) {
  test(`paper has the code as it was edited, whole: ${place}`, async ({ page }) => {
    const block = await open(page, place);
    await page.keyboard.insertText(longProgram);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const pre = block.locator('[data-code] pre').first();
    await expect(pre).toBeVisible();
    expect((await pre.innerText()).trim()).toBe(longProgram);
    expect(await pre.locator('span[style]').count()).toBeGreaterThan(80);
    await expect(block.locator('.view-lines')).toBeHidden();
    await expect(block.getByText('leaves the editor')).toBeHidden();
    await expect(block.getByRole('button')).toHaveCount(0);
    // No element cuts the text off.
    const cut = await pre.evaluate((element) => {
      let bottom = Infinity;
      for (let box = element.parentElement; box; box = box.parentElement) {
        const { overflowY } = getComputedStyle(box);
        if (overflowY !== 'visible' && box !== document.documentElement)
          bottom = Math.min(bottom, box.getBoundingClientRect().bottom);
      }
      return element.getBoundingClientRect().bottom - bottom;
    });
    expect(cut).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(block.locator('.view-lines')).toBeVisible();
  });
}

test.describe('on a page where nobody has typed', () => {
  test.use({ visit: 'own' });

  test('what is typed while the editor of the playground loads is kept', async ({ page }) => {
    const { promise: held, resolve: load } = Promise.withResolvers<undefined>();
    await page.route('**/open-monaco*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('playground/');
    const block = blockNamed(page, 'Playground');
    await expect(block.locator('.code-editor-loading')).toHaveText('The editor is loading.');
    await block.locator('pre .line').nth(9).click();
    await page.keyboard.type('// earl');
    await block.locator('pre .line').first().click();
    await page.keyboard.type('y');
    load(undefined);
    await expect(block.locator('.monaco-editor.focused')).toBeVisible();
    await page.keyboard.type(' late');
    expect((await code(block)).split('\n')[9]).toContain('// early late');
  });

  test('Tab leads through the page, and indents once one edits', async ({ page }) => {
    await page.goto('lessons/first-requests/');
    const block = blockNamed(page, title);
    const original = await code(block);
    const run = block.getByRole('button', { name: 'Run', exact: true });
    await block.locator('[data-code] pre').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(block.locator('.monaco-editor.focused')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(run).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(block.locator('.monaco-editor.focused')).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await expect(block.locator('.monaco-editor.focused')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(block.locator('.monaco-editor.focused')).toBeVisible();
    expect(await code(block)).toBe(original);

    // The reader is told how to leave the editor, even where there is little room.
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(block.getByText('leaves the editor')).toBeVisible();
    }
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    expect(await code(block)).toBe(`x ${original}`);
    await page.keyboard.press('ControlOrMeta+M');
    await page.keyboard.press('Tab');
    await expect(run).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ControlOrMeta+M');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(run).toBeFocused();
  });

  test('Escape closes what is open, and leaves when nothing is', async ({ page }) => {
    const block = await open(page, 'lesson');
    const run = block.getByRole('button', { name: 'Run', exact: true });
    const text = 'const first = 1;\nconsole.log(first, fist);';
    await page.keyboard.insertText(text);
    await expect(block.locator('[data-problems]')).toHaveText('1 type error');
    const popup = (name: string) => page.locator(`.code-editor-popups ${name}`);

    // Each of these keys opens something; Escape closes it, and the code gets the keys again.
    const openers: readonly (readonly [keys: readonly string[], opened: Locator])[] = [
      [
        ['ControlOrMeta+Home', 'End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'F2'],
        popup('.rename-input'),
      ],
      [['ControlOrMeta+K', 'ControlOrMeta+I'], popup('.monaco-hover:not(.hidden)')],
      [['ControlOrMeta+F'], block.locator('.find-widget.visible')],
      [['ControlOrMeta+Alt+ArrowDown'], block.locator('.cursor').nth(1)],
      [['F8'], block.locator('.marker-widget')],
      [['ControlOrMeta+.'], quickFixes(page)],
      [['ControlOrMeta+Shift+Space'], popup('.parameter-hints-widget')],
      [['ControlOrMeta+Space'], popup('.suggest-widget')],
      [['Shift+F10'], page.getByRole('menu')],
    ];
    for (const [keys, opened] of openers) {
      if (keys[0] === 'ControlOrMeta+.') await openQuickFixes(page);
      else for (const key of keys) await page.keyboard.press(key);
      await expect(opened, keys.join(' ')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(opened, keys.join(' ')).toBeHidden();
      await expect(run, keys.join(' ')).not.toBeFocused();
      expect(await code(block)).toBe(text);
    }
    await page.keyboard.press('Escape');
    await expect(run).toBeFocused();
  });
});

test.describe('with an answer that does not come', () => {
  test.use({ visit: 'own' });

  test('who goes on is not disturbed by it, and may ask again', async ({ page }) => {
    const block = await open(page, 'lesson');
    await page.keyboard.insertText('const first = 1;\nconsole.log(first, fist);');
    await expect(block.locator('[data-problems]')).toHaveText('1 type error');
    await page.keyboard.press('F8');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      const held: unknown[] = [];
      Object.assign(window, { held });
      Worker.prototype.postMessage = function (this: Worker, ...sent: unknown[]) {
        const [request] = sent as [{ readonly method?: string }];
        if (request.method === 'fixes' && held.length === 0) held.push(request);
        else Reflect.apply(postMessage, this, sent);
      };
    });
    await page.keyboard.press('ControlOrMeta+.');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { held: unknown[] }).held.length))
      .toBe(1);
    // A moment after the cursor has moved, Monaco lets the question go.
    await page.keyboard.press('ArrowRight');
    await openQuickFixes(page);
    await expect(quickFixes(page)).toContainText("'first'");
  });
});

test.describe('on a touch screen', () => {
  test.use({ visit: 'own', hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

  test('the plain editor keeps up with the hand', async ({ page }) => {
    await page.goto('lessons/first-requests/');
    const block = blockNamed(page, title);
    const run = block.getByRole('button', { name: 'Run', exact: true });
    await block.locator('[data-code] pre').tap();
    const field = block.locator('textarea.plain-editor');
    await expect(field).toBeFocused();
    await selectAll(page);
    await typeKeys(page, 'for (const k of keys) {\nif (k) {\nbreak;\n}\n}');
    await expect(field).toHaveValue('for (const k of keys) {\n  if (k) {\n    break;\n  }\n}');
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue(/\}  $/);

    // Long lines are wrapped, nothing is cut off, and what is typed stays in view.
    await selectAll(page);
    await page.keyboard.insertText(`const long = '${'word '.repeat(40)}';\n`);
    const fits = await field.evaluate(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth <= clientWidth && scrollHeight <= clientHeight,
    );
    expect(fits).toBe(true);
    await page.keyboard.insertText('a();\n'.repeat(40));
    await page.keyboard.type('\n\nend');
    // The caret is in the last line, above the padding.
    const caretBottom = () =>
      field.evaluate(
        (area) => area.getBoundingClientRect().bottom - parseFloat(getComputedStyle(area).paddingBottom),
      );
    await expect.poll(caretBottom).toBeLessThan(700);

    await page.keyboard.press('Escape');
    await expect(run).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(field).toBeFocused();
    const before = await field.inputValue();
    await page.keyboard.press('Tab');
    await expect(run).toBeFocused();
    expect(await field.inputValue()).toBe(before);
    await page.emulateMedia({ media: 'print' });
    expect(await block.locator('[data-code] pre').innerText()).toContain('end');
  });
});
