import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { holdBack } from './hold-back.ts';
import { blockNamed, output, run, setCode, test, write } from './page.ts';

const title = 'Upload a profile picture';
const everything = readFileSync('tests/compile/everything.txt', 'utf8');
const printed = [
  'decorated method list',
  'decorated class Album',
  'object',
  'closed',
  "1 1 2 'Small' 'high' 3",
  "[ 'key', 'size' ] '/a.jpg' 0",
  "[ 1, 2 ] false 'function'",
]
  .join('')
  .replaceAll("'Small' 'high'", 'Small high')
  .replaceAll("'/a.jpg'", '/a.jpg')
  .replaceAll("'function'", 'function');

test.use({ checksTypes: true });

test('a program means the same however it came and whatever is loaded', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  await setCode(block, everything);
  expect(await run(block), 'with nothing loaded').toBe(printed);
  expect(await run(block), 'with the compiler loaded').toBe(printed);

  // The types never arrive, so the worker that checks them stays busy.
  await holdBack(page, '**/editor-types*.json');
  await write(page, block, `${everything}\n`);
  expect(await run(block), 'while types are checked').toBe(printed);
  await page.reload();
  expect(await run(block), 'kept from an earlier visit').toBe(printed);

  await page.goto(`playground/#code=${encodeURIComponent(everything)}`);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const playground = page.locator('section[data-run-state]');
  await expect(playground).toHaveAttribute('data-run-state', 'done');
  expect(await output(playground), 'from a link').toBe(printed);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('a program means the same', async ({ page }) => {
    await page.goto('lessons/first-requests/');
    const block = blockNamed(page, title);
    await block.locator('[data-code] pre').tap();
    const field = block.locator('textarea.plain-editor');
    await field.fill(everything);
    expect(await run(block)).toBe(printed);
  });
});

test('without the compiler it says so, keeps the code, and tries again', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  await page.route(/\/worker-[\w-]+\.js$/, (route) => route.abort());
  const block = blockNamed(page, title);
  await setCode(block, `const greeting: string = 'mine';\nconsole.log(greeting);`);
  const text = await run(block, 'failed');
  expect(text).toContain('could not be loaded. Are you offline? Your code is kept; press Run to try again.');
  await block.getByRole('button', { name: 'Reset' }).click();
  expect(await run(block), 'what nobody edited came compiled').toContain('status 200');
  await block.getByRole('button', { name: 'Undo reset' }).click();
  await page.unroute(/\/worker-[\w-]+\.js$/);
  expect(await run(block)).toBe('mine');
});

test('errors are counted by their kind, and name the file in the header', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  await write(page, block, `const a: number = 'text';\nconst b: string = 1;\nconsole.log(a, b);`);
  await expect(block.getByText('2 type errors')).toBeVisible({ timeout: 30_000 });
  expect(await run(block)).toBe('text 1');
  await page.keyboard.press('ControlOrMeta+A');
  await write(page, block, `const b = ;`);
  await expect(block.getByText('1 syntax error', { exact: true })).toBeVisible({ timeout: 30_000 });
  expect(await run(block, 'failed')).toBe('SyntaxError: Expression expected.at upload.ts:1:11');
  await write(page, block, `const page = <p>Hello</p>;`);
  expect(await run(block, 'failed')).toMatch(/^SyntaxError: JSX is not supported here.+at upload\.ts:1:14$/);
  await write(page, block, `function f() {\n  return 1;\n}\nconst f = 2;`);
  expect(await run(block, 'failed')).toMatch(/^SyntaxError: .+at upload\.ts:\d:\d+$/);

  await write(
    page,
    block,
    `console.log(process.argv[1], import.meta.url, import.meta.main);\nconsole.log(new Error('x').stack);`,
  );
  const text = await run(block);
  expect(text).toContain('/upload.ts file:///upload.ts true');
  expect(text).toContain('at upload.ts:2:13');
});
