import { expect, type Locator, type Page } from '@playwright/test';
import { blockNamed, setCode, test, write } from './page.ts';

// Each key is a message of its own, and the machine may be busy.
test.describe.configure({ timeout: 180_000 });

const title = 'Upload a profile picture';

/** Opens the lesson's first program, or the playground, with a cursor in the code. */
async function open(page: Page, place: 'lesson' | 'playground'): Promise<Locator> {
  await page.goto(place === 'lesson' ? 'lessons/first-requests/' : 'playground/');
  const block = blockNamed(page, place === 'lesson' ? title : 'Playground');
  await write(page, block, '');
  return block;
}

/** The code of the file that is shown: the `<pre>` behind the editor always has it. */
const code = async (block: Locator) => (await block.locator('[data-code] pre').first().textContent()) ?? '';

/** Types a text, each line break by the Enter key; `⌦` is the Delete key and `↓` goes to the end of the next line. */
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

/** What is typed, and what then stands there. */
const typed: readonly (readonly [keys: string, text: string])[] = [
  [
    'for (const k of keys) {\nconsole.log(k);\nif (k) {\nbreak;',
    'for (const k of keys) {\n  console.log(k);\n  if (k) {\n    break;\n  }\n}',
  ],
  ['if (a) {⌦\nb();\n} else {⌦\nc();\n}\nd();', 'if (a) {\n  b();\n} else {\n  c();\n}\nd();'],
  ['if (a)\nb();\nelse\nc();\nd();', 'if (a)\n  b();\nelse\n  c();\nd();'],
  ['switch (k) {\ncase 1:\nbreak;', 'switch (k) {\n  case 1:\n    break;\n}'],
  ['const f = async (n: number) => {\nreturn n;', 'const f = async (n: number) => {\n  return n;\n}'],
  ['const o = {\na: [\n1,\n2,↓,\nb: 3,', 'const o = {\n  a: [\n    1,\n    2,\n  ],\n  b: 3,\n}'],
  [
    "await s3.send(\nnew PutObjectCommand({\nBucket: 'b',↓,↓;\nx();",
    "await s3.send(\n  new PutObjectCommand({\n    Bucket: 'b',\n  }),\n);\nx();",
  ],
  ['load()\n  .then((n) => {\nn();', 'load()\n  .then((n) => {\n    n();\n  })'],
  [
    "const s = 'a { b ( c [';\n// and {\nconst r = /[{]/;\nx();",
    "const s = 'a { b ( c [';\n// and {\nconst r = /[{]/;\nx();",
  ],
  ["it('isn`t", "it('isn`t')"],
  ['/**\nwhat\nit does↓\nx();', '/**\n * what\n * it does\n */\nx();'],
  ['{\n/**\nwhat↓\nx();', '{\n  /**\n   * what\n   */\n  x();\n}'],
];

for (const place of ['lesson', 'playground'] as const) {
  // Not yet reliable on a busy machine, and not yet looked into.
  test.fixme(`code is indented, closed and commented while it is typed: ${place}`, async ({ page }) => {
    const block = await open(page, place);
    for (const [keys, text] of typed) {
      await selectAll(page);
      await page.keyboard.press('Delete');
      await typeKeys(page, keys);
      expect.soft(await code(block)).toBe(text);
    }

    const steps: readonly (readonly [keys: readonly string[], text: string])[] = [
      [['ControlOrMeta+/'], '// a();\n// b();'],
      [['ControlOrMeta+/'], 'a();\nb();'],
      [['ControlOrMeta+K', 'ControlOrMeta+C'], '// a();\n// b();'],
      [['ControlOrMeta+K', 'ControlOrMeta+U'], 'a();\nb();'],
      [['Tab'], '  a();\n  b();'],
      [['Shift+Tab'], 'a();\nb();'],
    ];
    await selectAll(page);
    await page.keyboard.insertText('a();\nb();');
    await selectAll(page);
    for (const [keys, text] of steps) {
      for (const key of keys) await page.keyboard.press(key);
      expect.soft(await code(block)).toBe(text);
    }
    await page.keyboard.press('Shift+Alt+A');
    expect.soft(await code(block)).toBe('/* a();\nb(); */');

    await selectAll(page);
    await page.keyboard.insertText('if(a){\nb( )\n}');
    expect(await code(block)).toBe('if(a){\nb( )\n}');
    await page.keyboard.press('Shift+Alt+F');
    await expect.poll(() => code(block), { timeout: 40_000 }).toBe('if (a) {\n  b();\n}');
  });
}

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

/** How far the caret is from leaving the part of the window where one sees it. Negative: it has left. */
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

for (const [name, viewport, bench] of [
  ['beside the workbench', { width: 1366, height: 650 }, false],
  ['above the workbench', { width: 1000, height: 700 }, true],
] as const) {
  // Not yet reliable on a busy machine, and not yet looked into.
  test.fixme(`the page follows the caret: ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const block = await open(page, 'lesson');
    if (bench) {
      await page.getByRole('button', { name: 'Workbench', exact: true }).click();
      await block.locator('.view-lines').click();
    }
    await page.keyboard.insertText(Array.from({ length: 26 }, (_, line) => `a(${line});`).join('\n'));
    await page.keyboard.type('\n\nb();\n');
    await expect.poll(() => room(page)).toBeGreaterThan(0);
    for (const key of ['ControlOrMeta+Home', 'ControlOrMeta+End', 'PageUp', 'ControlOrMeta+Home']) {
      await page.keyboard.press(key);
      await expect.poll(() => room(page), key).toBeGreaterThan(0);
    }
    for (let line = 0; line < 20; line++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => room(page)).toBeGreaterThan(0);

    // Out of sight by the wheel, it is left there, also when the code is changed by another tab; a key brings it back.
    await page.keyboard.press('ControlOrMeta+End');
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, -50_000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
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
}

// Not yet reliable on a busy machine, and not yet looked into.
test.fixme('Escape closes what is open, and leaves when nothing is', async ({ page }) => {
  const block = await open(page, 'lesson');
  const run = block.getByRole('button', { name: 'Run', exact: true });
  const text = 'const first = 1;\nconsole.log(first, fist);';
  await page.keyboard.insertText(text);
  await expect(block.locator('[data-problems]')).toHaveText('1 type error', { timeout: 40_000 });
  const popup = (name: string) => page.locator(`.code-editor-popups ${name}`);

  // Each opens something by keyboard; Escape closes it, and the code has the keys again.
  const openers: readonly (readonly [keys: readonly string[], opened: Locator])[] = [
    [
      ['ControlOrMeta+Home', 'End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'F2'],
      popup('.rename-input'),
    ],
    [['ControlOrMeta+K', 'ControlOrMeta+I'], popup('.monaco-hover')],
    [['ControlOrMeta+F'], block.locator('.find-widget.visible')],
    [['ControlOrMeta+Alt+ArrowDown'], block.locator('.cursor').nth(1)],
    [['F8'], block.locator('.marker-widget')],
    [['ControlOrMeta+.'], page.locator('.action-widget')],
    [['ControlOrMeta+Shift+Space'], popup('.parameter-hints-widget')],
    [['ControlOrMeta+Space'], popup('.suggest-widget')],
    [['Shift+F10'], page.getByRole('menu')],
  ];
  for (const [keys, opened] of openers) {
    for (const key of keys) await page.keyboard.press(key);
    await expect(opened, keys.join(' ')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(opened, keys.join(' ')).toBeHidden();
    await expect(run, keys.join(' ')).not.toBeFocused();
    expect(await code(block)).toBe(text);
  }
  await page.keyboard.press('Escape');
  await expect(run).toBeFocused();
});

// Not yet reliable on a busy machine, and not yet looked into.
test.fixme('what opens beside the code has the keys', async ({ page }) => {
  const block = await open(page, 'playground');
  await page.keyboard.insertText('const first = 1;\nconsole.log(first, fist);');
  await expect(block.locator('[data-problems]')).toHaveText('1 type error', { timeout: 40_000 });

  await page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await expect(page.locator('.rename-input')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await expect.poll(() => code(block)).toBe('const one = 1;\nconsole.log(one, fist);');

  await page.keyboard.insertText('"');
  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('F8');
  await expect(block.locator('.marker-widget')).toContainText('fist');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+.');
  await expect(page.locator('.action-widget')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Rename Symbol' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.keyboard.type('!');
  await expect.poll(() => code(block)).toContain('!fist');
});

test('Tab leads through the page, and indents once one edits', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  const original = await code(block);
  const run = block.getByRole('button', { name: 'Run', exact: true });
  await block.locator('[data-code] pre').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(block.locator('.monaco-editor.focused')).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Tab');
  await expect(run).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(block.locator('.monaco-editor.focused')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(block.locator('.monaco-editor.focused')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(block.locator('.monaco-editor.focused')).toBeVisible();
  expect(await code(block)).toBe(original);

  await expect(block.getByText('leaves the editor')).toBeVisible();
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
    // Nothing cuts it off.
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

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

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

    // Long lines go on in the next one, nothing is cut off, and what is typed stays in sight.
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
