import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, type Locator, type Page } from '@playwright/test';
import { contrastFaults, faultsInBothThemes } from './axe.ts';
import { workbenchOf } from './landmarks.ts';
import { nextFrame } from './next-frame.ts';
import { test } from './page.ts';
import { slideFaults } from './slide-faults.ts';

const lessons = readdirSync('content/lessons', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['judging', '_template'].includes(entry.name))
  .map(({ name }) => name);

const workshops = readdirSync('content/workshops').map((file) => file.replace('.mdx', ''));
const fileOf = (slug: string) => `content/lessons/${slug}/index.mdx`;

const slide = (page: Page) => page.locator('.slide:visible');
const shown = (page: Page) => slide(page).getAttribute('id');

async function openDeck(page: Page, slug: string, hash = ''): Promise<void> {
  // So a slide is there as soon as its key is pressed, without moving in.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`present/${slug}/${hash}`);
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
}

/** The sizes of window at which slides are looked at; the last is the one they are presented at here. */
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
];

for (const slug of lessons) {
  test(`${slug}: every slide and step can be read at three sizes, and is presented by keyboard`, async ({
    page,
  }) => {
    test.setTimeout(400_000);
    await openDeck(page, slug, '#title');
    const last = await page.locator('.slide').last().getAttribute('id');
    const faults: string[] = [];
    const did = { run: false, check: false };
    for (;;) {
      for (const size of sizes) {
        await page.setViewportSize(size);
        await nextFrame(page);
        faults.push(...(await slideFaults(page, fileOf(slug))));
      }
      const block = slide(page).locator('.block:visible');
      const kind = await slide(page).getAttribute('data-kind');
      if ((await block.count()) === 1) {
        if (kind === 'exercise') {
          if (!did.check) await checkSlide(page, block);
          did.check = true;
        } else {
          if (!did.run) await runStep(page, block);
          did.run = true;
        }
        faults.push(...(await slideFaults(page, fileOf(slug))));
      }
      const place = page.url();
      if ((await shown(page)) === last && (await slide(page).getAttribute('data-steps')) === '0') break;
      await page.keyboard.press('PageDown');
      await expect(page).not.toHaveURL(place);
    }
    faults.push(...(await contrastFaults(page)));
    expect(faults).toEqual([]);
    expect(did).toEqual({ run: true, check: true });
  });
}

for (const slug of workshops) {
  test(`workshops/${slug}: every slide of its own can be read at three sizes`, async ({ page }) => {
    const file = `content/workshops/${slug}.mdx`;
    await openDeck(page, `workshops/${slug}`);
    // Those of lessons are looked at in their own decks.
    const own = await page.locator('.slide:not([id*="--"])').evaluateAll((all) => all.map(({ id }) => id));
    expect(own.length).toBeGreaterThan(3);
    const faults: string[] = [];
    for (const id of own) {
      const steps = await page.locator(`#${id}`).evaluate(({ dataset }) => dataset.steps ?? '0');
      await page.evaluate((hash) => (location.hash = hash), steps === '0' ? id : `${id}/${steps}`);
      await expect(slide(page)).toHaveAttribute('id', id);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await nextFrame(page);
        faults.push(...(await slideFaults(page, file)));
      }
    }
    faults.push(...(await contrastFaults(page)));
    expect(faults).toEqual([]);
  });
}

/** Takes the prepared step of a slide's program, and runs it. How a slide is edited does not depend on the lesson. */
async function runStep(page: Page, block: Locator): Promise<void> {
  const code = block.locator('[data-code]:visible');
  const before = await code.textContent();
  await page.keyboard.press('n');
  await expect(code).not.toHaveText(before ?? '');
  await page.keyboard.press('r');
  await expect(block).toHaveAttribute('data-run-state', 'done');
  await expect(block.getByRole('log', { name: 'Output' })).not.toBeEmpty();
}

async function checkSlide(page: Page, block: Locator): Promise<void> {
  await block.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await expect(block).toHaveAttribute('data-check', 'failed');
  await slide(page).focus();
}

test('the text of a slide is as large as there is room for', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page, 'first-requests', '#title');
  const last = await page.locator('.slide').last().getAttribute('id');
  const sizes = new Set<number>();
  for (let id = await shown(page); id !== last; id = await shown(page)) {
    const { size, fits, largerFits } = await slide(page).evaluate((element: HTMLElement) => {
      const isWhole = () =>
        [...element.querySelectorAll('.slide-body, .block-code, .block-prompt, .tools-listing, .vote')].every(
          ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
            scrollHeight <= clientHeight + 1 && scrollWidth <= clientWidth + 1,
        );
      const found = element.style.getPropertyValue('--fit');
      const itFits = isWhole();
      element.style.setProperty('--fit', String(Number(found) + 0.04));
      const larger = isWhole();
      element.style.setProperty('--fit', found);
      return { size: Number(found), fits: itFits, largerFits: larger };
    });
    // Where not even the smallest size was enough, lines were folded afterwards.
    const isBetween = size > 0.64 && size < 1;
    expect({ id, fits, largerFits: isBetween && largerFits }).toEqual({ id, fits: true, largerFits: false });
    sizes.add(size);
    const place = page.url();
    await page.keyboard.press('PageDown');
    await expect(page).not.toHaveURL(place);
  }
  expect(sizes.size, 'slides have several sizes').toBeGreaterThan(3);
});

test('a slide that overflows, or has small print, is named by file and line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page, 'first-requests', '#put-store-an-object');
  const body = slide(page).locator('.slide-body');
  expect(await slideFaults(page, fileOf('first-requests'))).toEqual([]);
  await body.evaluate((element) => (element.style.fontSize = '8px'));
  const text = await readFile('content/lessons/first-requests/index.mdx', 'utf8');
  const line = (text.split('\n## PUT')[0] ?? '').split('\n').length + 1;
  const place = `content/lessons/first-requests/index.mdx:${line}: On the slide #put-store-an-object at 1280×720, `;
  expect((await slideFaults(page, fileOf('first-requests')))[0]).toContain(place);
  await body.evaluate((element) => {
    element.style.fontSize = '';
    const list = document.createElement('ul');
    list.innerHTML = '<li>one more</li>'.repeat(60);
    element.append(list);
  });
  const tooLong = await slideFaults(page, fileOf('first-requests'));
  expect(tooLong.join('\n')).toContain(`${place}“one more” is cut off. Split it with <Slide>`);
  await page.reload();
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
  await body.evaluate((element) => {
    element.insertAdjacentHTML(
      'beforeend',
      `<div style="position: fixed; inset: 0 0 40% 60%; background: #888"></div>
      <div style="position: fixed; inset: 80% 70% 0 0; height: 2em; overflow: auto">one<br>two<br>three</div>`,
    );
  });
  const hidden = (await slideFaults(page, fileOf('first-requests'))).join('\n');
  expect(hidden).toMatch(/:\d+: On the slide #put-store-an-object at 1280×720, “.*” is covered\. Split/);
  expect(hidden).toContain(`${place}“onetwothree” has to be scrolled. Split it`);
  await page.reload();
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
  await body
    .locator('p')
    .first()
    .evaluate((element) => (element.style.color = '#bbb'));
  expect((await contrastFaults(page)).join('\n')).toMatch(/^light: color-contrast/);
});

test('@firefox the keys are the deck’s, or the editor’s, and the page says whose', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page, 'first-requests');
  await expect(slide(page)).toHaveAttribute('id', 'title');
  for (let turn = 0; turn < 7; turn += 1) {
    const before = (await shown(page)) ?? '';
    await page.keyboard.press('ArrowRight');
    await expect(slide(page)).not.toHaveAttribute('id', before);
  }
  await expect(slide(page)).toHaveAttribute('id', 'put-store-an-object');
  const output = slide(page).getByRole('log', { name: 'Output' });
  await page.keyboard.press('r');
  await expect(output).toContainText('status 200');

  // A key writes the next step; Reset goes back.
  await page.keyboard.press('n');
  await page.keyboard.press('r');
  await expect(slide(page).locator('.block:visible')).toHaveAttribute('data-run-state', 'done');
  await expect(slide(page).locator('[data-code]:visible')).toContainText('text/plain');
  await slide(page).getByRole('button', { name: 'Reset', exact: true }).press('Enter');
  await expect(slide(page).locator('[data-code]:visible')).toContainText('image/jpeg');
  await slide(page).focus();

  // In the editor, the keys belong to the editor, and the page says so.
  const says = page.locator('[data-deck-keys]');
  await expect(says).toBeHidden();
  await page.keyboard.press('Enter');
  const editor = slide(page).locator('.monaco-editor :is(textarea, .native-edit-context)').first();
  await expect(editor).toBeFocused();
  await expect(says).toBeVisible();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type("\nconsole.log('typed');");
  for (const key of ['ArrowRight', 'PageDown', 'Home', 'b']) await page.keyboard.press(key);
  await expect(slide(page)).toHaveAttribute('id', 'put-store-an-object');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await expect(says).toBeHidden();
  await page.keyboard.press('r');
  await expect(output).toContainText('typed');

  await page.keyboard.press('PageDown');
  await expect(slide(page)).toHaveAttribute('id', 'put-store-an-object-2');
  for (let turn = 0; (await slide(page).getAttribute('data-kind')) !== 'exercise'; turn += 1) {
    expect(turn).toBeLessThan(10);
    await page.keyboard.press('PageDown');
  }
  await slide(page).getByRole('button', { name: 'Check' }).press('Enter');
  await expect(slide(page).locator('.block:visible')).toHaveAttribute('data-check', 'failed');
  await page.keyboard.press('End');
  await expect(slide(page)).toHaveAttribute('id', /what-you-know-now/);
});

test('a place is in the address, is kept, and is found by number and by words', async ({ page }) => {
  await openDeck(page, 'first-requests', '#the-url-of-an-object');
  await expect(slide(page)).toHaveAttribute('id', 'the-url-of-an-object');
  // Without a place in the address, the deck opens where the presenter was.
  await openDeck(page, 'first-requests');
  await expect(slide(page)).toHaveAttribute('id', 'the-url-of-an-object');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(slide(page)).toHaveAttribute('id', 'four-operations');
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: 'All slides' });
  await expect(overview.getByRole('button', { name: /^4/ })).toHaveAttribute('aria-current', 'true');
  await overview.getByRole('searchbox').fill('bucket policy');
  await page.keyboard.press('Enter');
  await expect(slide(page)).toContainText('bucket policy');
  await page.keyboard.press('/');
  await overview.getByRole('searchbox').fill('no such words anywhere');
  await expect(overview.getByText('No slide has these words.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(overview).toBeHidden();
});

test('the focus goes along with a slide that moves in, and code is folded by the size of the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('present/first-requests/#delete-remove-an-object');
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
  await page.keyboard.press('ArrowRight');
  const long = page.locator('#delete-remove-an-object-2');
  await expect(long).toBeFocused();
  const code = long.locator('.block-code:visible');
  await expect(code).toHaveAttribute('data-folded-end', /lines below/);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(code).not.toHaveAttribute('data-folded-end', /./);
  await expect(code.getByText('console.log').last()).toBeVisible();
});

test('a deck opens where nothing may be kept, and at an address that is damaged', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
  });
  await openDeck(page, 'first-requests', '#%');
  await expect(slide(page)).toHaveAttribute('id', 'title');
  await page.keyboard.press('ArrowRight');
  await expect(slide(page)).toHaveAttribute('id', 'requests-and-answers');
  await page.keyboard.press('d');
  await openDeck(page, 'first-requests', '#put-store-an-object/99');
  await expect(slide(page)).toHaveAttribute('id', 'put-store-an-object');
});

test('the screen goes black, code grows, the workbench opens, and all of it begins anew', async ({
  page,
}) => {
  await openDeck(page, 'first-requests', '#put-store-an-object');
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog', { name: /^Black screen/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog', { name: /^Black screen/ })).toBeHidden();
  await expect(slide(page)).toHaveAttribute('id', 'put-store-an-object');

  const pre = slide(page).locator('.block-code:visible pre');
  const size = () => pre.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const usual = await size();
  await expect(pre.getByText('import', { exact: false }).first()).toBeHidden();
  await page.keyboard.press('z');
  expect(await size()).toBeGreaterThan(usual);
  await expect(pre.getByText('import', { exact: false }).first()).toBeVisible();
  await page.keyboard.press('z');
  expect(await size()).toBe(usual);

  await page.keyboard.press('r');
  await expect(slide(page).getByRole('log', { name: 'Output' })).toContainText('status 200');
  await page.keyboard.press('w');
  const workbench = workbenchOf(page);
  await expect(workbench.getByRole('treeitem', { name: 'profile.jpg' })).toContainText('new');
  await page.keyboard.press('w');
  await expect(workbench).toBeHidden();

  await page.keyboard.press('Shift+R');
  await expect(slide(page)).toHaveAttribute('id', 'title');
  await page.keyboard.press('w');
  await expect(workbench.getByRole('treeitem', { name: 'profile.jpg' })).toHaveCount(0);
  await page.keyboard.press('w');
  await page.evaluate(() => (location.hash = 'put-store-an-object'));
  const output = slide(page).getByRole('log', { name: 'Output' });
  await expect(output).toBeHidden();
  await page.keyboard.press('r');
  await expect(output).toContainText('status 200');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('a swipe, a clicker, a pointer, the whole screen and the theme', async ({ page, context }) => {
    await openDeck(page, 'first-requests', '#title');
    const cdp = await context.newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => [{ x, y: 300 }];
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(900, 500);
    await expect(slide(page)).toHaveAttribute('id', 'requests-and-answers');
    await swipe(500, 900);
    await expect(slide(page)).toHaveAttribute('id', 'title');
    await swipe(500, 520);
    await expect(slide(page)).toHaveAttribute('id', 'title');

    // The keys of a clicker: on, back, and black.
    await page.keyboard.press('PageDown');
    await expect(slide(page)).toHaveAttribute('id', 'requests-and-answers');
    await page.keyboard.press('.');
    const black = page.getByRole('dialog', { name: /^Black screen/ });
    await expect(black).toBeVisible();
    await page.keyboard.press('.');
    await expect(black).toBeHidden();
    await page.keyboard.press('PageUp');
    await expect(slide(page)).toHaveAttribute('id', 'title');

    const dot = page.locator('[data-deck-pointer]');
    await page.keyboard.press('p');
    await page.mouse.move(400, 200);
    await expect(dot).toBeVisible();
    await expect
      .poll(async () => {
        const { x = 0, y = 0, width = 0, height = 0 } = (await dot.boundingBox()) ?? {};
        return [Math.round(x + width / 2), Math.round(y + height / 2)];
      })
      .toEqual([400, 200]);
    await page.keyboard.press('p');
    await expect(dot).toBeHidden();

    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(false);

    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    const before = await theme();
    await page.keyboard.press('d');
    expect(await theme()).not.toBe(before);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Page Down');
  });
});

test('every heading of the page leads to its slide, and every slide to the page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('lessons/first-requests/');
  const link = page.getByRole('link', { name: 'Present from here: DELETE: remove an object' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/present\/first-requests\/#delete-remove-an-object$/);
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
  await expect(slide(page).getByRole('heading')).toHaveText('DELETE: remove an object');
  await page
    .getByRole('navigation', { name: 'Slides' })
    .getByRole('link', { name: /^Read this/ })
    .click();
  await expect(page).toHaveURL(/\/lessons\/first-requests\/#delete-remove-an-object$/);
});

test('prints one slide a page, with the notes where asked', async ({ page }) => {
  for (const query of ['', '?notes']) {
    await page.goto(`present/what-is-s3/${query}`);
    await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
    const path = test.info().outputPath('deck.pdf');
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    const pages = (await readFile(path, 'latin1')).match(/\/Type \/Page\b/g)?.length;
    expect(pages, query).toBe(await page.locator('.slide').count());
  }
});

test('a command makes the slides a PDF', async () => {
  const path = test.info().outputPath('slides.pdf');
  const script = ['scripts/pdf.ts', 'what-is-s3', '--notes', '--out', path];
  const { stdout } = await promisify(execFile)(process.execPath, script);
  const [, slides] = /: (\d+) slides/.exec(stdout) ?? [];
  expect((await readFile(path, 'latin1')).match(/\/Type \/Page\b/g)).toHaveLength(Number(slides));
});

test('a deck passes axe on each kind of slide, in both themes', async ({ page }) => {
  await openDeck(page, 'first-requests', '#title');
  for (const hash of [
    'title',
    'requests-and-answers',
    'four-operations',
    'put-store-an-object',
    'put-store-an-object-2',
  ]) {
    await page.evaluate((to) => (location.hash = to), hash);
    await expect(slide(page)).toHaveAttribute('id', hash);
    expect(await faultsInBothThemes(page), hash).toEqual([]);
  }
});
