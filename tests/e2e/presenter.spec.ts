import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { workbenchOf } from './landmarks.ts';
import { test } from './page.ts';
import { addLine, openBoth } from './presenter-view.ts';

const slug = 'first-requests';
const slide = (within: Page | FrameLocator) => within.locator('.slide:visible');
const logOf = (shown: Locator) => shown.getByRole('log', { name: 'Output' });

const cursorIn = (within: Page | FrameLocator) => slide(within).locator('.elsewhere-cursor');

/** The place of a slide with a program. */
const atProgram = `${slug}/#put-store-an-object`;

test('two windows show one slide, and what is next, with notes', async ({ page }) => {
  const { view, now, next } = await openBoth(page, atProgram);
  await expect(slide(now)).toHaveAttribute('id', 'put-store-an-object');
  await expect(slide(next)).toHaveAttribute('id', 'put-store-an-object-2');
  await expect(view.locator('[data-presenter-notes]')).not.toHaveText('No notes for this slide.');
  await expect(view.getByText(/^“PUT: store an object”: 0:\d\d of \d+ min$/)).toBeVisible();

  await view.getByRole('button', { name: 'Go on' }).click();
  await expect(slide(page)).toHaveAttribute('id', 'put-store-an-object-2');
  await page.keyboard.press('PageDown');
  await expect(slide(now)).toHaveAttribute('id', (await slide(page).getAttribute('id')) ?? '');

  // Whichever is loaded anew comes back to where the other is.
  const place = await slide(page).getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`present/${slug}/#title`);
  await expect(slide(page)).toHaveAttribute('id', place ?? '');
  await expect(slide(page)).toHaveAttribute('id', (await slide(now).getAttribute('id')) ?? '');
  await page.keyboard.press('PageUp');
  await view.reload();
  await expect(slide(now)).toHaveAttribute('id', (await slide(page).getAttribute('id')) ?? '');
});

test('edits, output, requests and the bucket are the same in both windows', async ({ page }) => {
  const { view, now } = await openBoth(page, atProgram);
  await addLine(page, slide(page), `console.log('from the room');`);
  await expect(slide(now).locator('.block-code:visible')).toContainText('from the room');
  // The cursor is shown as that of the other window, in code that is no editor yet, and nobody is told of it.
  await expect(cursorIn(now)).toHaveCount(1);
  await expect(slide(now).locator('.elsewhere-layer')).toHaveAttribute('aria-hidden', 'true');
  await page.keyboard.press('r');
  await expect(logOf(slide(now))).toContainText('from the room');
  await expect(slide(now).locator('.block:visible')).toHaveAttribute('data-run-state', 'done');

  await addLine(view, slide(now), `console.log({ from: 'the presenter' });`);
  await expect(slide(page).locator('.block-code:visible')).toContainText('the presenter');
  // In editors as well, with what is selected, and both ways.
  await expect(slide(page).locator('.monaco-editor .elsewhere-cursor')).toHaveCount(1);
  await slide(now).locator('.monaco-editor').click();
  await view.keyboard.press('ControlOrMeta+Home');
  await view.keyboard.press('Shift+End');
  await expect(slide(page).locator('.monaco-editor .elsewhere-selected')).toHaveCount(1);
  await expect(slide(now).locator('.elsewhere-selected')).toHaveCount(0);
  await view.keyboard.press('Escape');
  await view.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(logOf(slide(page))).toContainText("from: 'the presenter'");
  await addLine(page, slide(page), `throw new RangeError('too far');`);
  await page.keyboard.press('r');
  await expect(logOf(slide(now))).toContainText('RangeError: too far');
  await expect(slide(now).locator('.block:visible')).toHaveAttribute('data-run-state', 'failed');

  // What was printed and sent before a window was opened is there, too. The cursor of a window goes with it.
  await view.goto('about:blank');
  await expect(cursorIn(page)).toHaveCount(0);
  await view.goBack();
  await expect(logOf(slide(now))).toContainText('RangeError: too far');
  await expect(slide(now).locator('.block:visible')).toHaveAttribute('data-run-state', 'failed');
  await view.getByRole('button', { name: 'Workbench' }).click();
  for (const window of [page, now]) {
    const workbench = workbenchOf(window);
    await expect(workbench.getByRole('treeitem', { name: 'profile.jpg' })).toBeVisible();
    await workbench.getByRole('tab', { name: 'Requests' }).click();
    await expect(workbench.getByRole('button', { name: /PutObject/ }).first()).toBeVisible();
  }
});

test('without a channel and without the full editor, cursors and requests are the same, too', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await context.route(/open-monaco/, (route) => route.abort());
  const { view, now } = await openBoth(page, atProgram);
  await slide(now).locator('.block-code:visible').click();
  // The editor itself: the field that takes what is typed before it is there keeps texts, but no movements.
  const field = slide(now).locator('.code-editor').getByRole('textbox', { name: /code/ });
  await expect(field).toBeFocused();
  // What is folded in the other window is not drawn there.
  await view.keyboard.press('ControlOrMeta+End');
  await view.keyboard.press('Shift+ArrowUp');
  await expect(cursorIn(page)).toHaveCount(1);
  await expect(slide(page).locator('.elsewhere-selected')).not.toHaveCount(0);
  await slide(page).locator('.block-code:visible').click();
  await expect(slide(page).getByRole('textbox', { name: /code/ })).toBeFocused();
  await expect(slide(page).locator('.code-editor .elsewhere-selected')).not.toHaveCount(0);
  await expect(slide(now).locator('.code-editor .elsewhere-cursor')).toHaveCount(1);
  await page.keyboard.press('Escape');

  await view.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(slide(page).locator('.block:visible')).toHaveAttribute('data-run-state', 'done');
  await view.getByRole('button', { name: 'Workbench' }).click();
  const workbench = workbenchOf(page);
  await workbench.getByRole('tab', { name: 'Requests' }).click();
  await workbench
    .getByRole('button', { name: /PutObject/ })
    .first()
    .click();
  await expect(workbench.getByRole('button', { name: 'Save the body' }).first()).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('learn-s3/present/first-requests'))).toBeNull();
});

test('a vote is counted and revealed in both windows, and links leave the frames where they are', async ({
  page,
}) => {
  const { view, now } = await openBoth(page, `${slug}/#title`);
  const vote = page.locator('class-vote').first();
  const id = await vote.evaluate((one) => one.closest('.slide')?.id ?? '');
  await page.evaluate((hash) => (location.hash = hash), id);
  const counts = (within: Page | FrameLocator) => slide(within).locator('class-vote input');
  await expect(counts(now).first()).toBeVisible();
  await slide(page).locator('class-vote [data-votes="1"]').first().click();
  await expect(counts(now).first()).toHaveValue('1');
  await counts(now).last().fill('12');
  await expect(counts(page).last()).toHaveValue('12');
  await expect(slide(page).locator('.vote-bar > span').last()).toHaveAttribute('style', /100%/);
  await page.keyboard.press('Escape');
  await view.getByRole('button', { name: 'Run', exact: true }).click();
  for (const window of [page, now]) await expect(slide(window).locator('[data-mark="right"]')).toHaveCount(1);
  await page.reload();
  await expect(counts(page).last()).toHaveValue('12');
  await expect(slide(page).locator('[data-mark="right"]')).toHaveCount(1);

  const beside = page.context().waitForEvent('page');
  await slide(now)
    .locator('.slide-body, .slide-foot')
    .evaluateAll(([body]) => {
      const link = Object.assign(document.createElement('a'), {
        href: '/glossary/',
        textContent: 'elsewhere',
      });
      body?.prepend(link);
    });
  await slide(now).getByText('elsewhere').click();
  expect((await beside).url()).toContain('/glossary/');
  await expect(slide(now)).toHaveAttribute('id', id);
});

test('a window that is loaded anew in the middle of a run hears the rest of it', async ({ page }) => {
  const { view, now } = await openBoth(page, atProgram);
  await addLine(
    view,
    slide(now),
    `for (let n = 1; n < 1000; n += 1) { console.log('line', n); await new Promise((go) => setTimeout(go, 100)); }`,
  );
  await view.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(logOf(slide(page))).toContainText('line 3');
  await page.reload();
  await expect(slide(page).locator('.block:visible')).toHaveAttribute('data-run-state', 'running');
  await expect(logOf(slide(page))).toContainText('line 2');
  const last = async () =>
    Number(/line (\d+)\D*$/.exec((await logOf(slide(page)).textContent()) ?? '')?.[1] ?? 0);
  const before = await last();
  await expect.poll(last).toBeGreaterThan(before);
  // Stop works in the window in which it does not run, too.
  await slide(page).getByRole('button', { name: 'Stop' }).click();
  await expect(slide(now).locator('.block:visible')).toHaveAttribute('data-run-state', 'stopped');
  await expect(slide(page).locator('.block:visible')).toHaveAttribute('data-run-state', 'stopped');

  // When the window in which it runs is loaded anew, the run has ended.
  await view.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(logOf(slide(page))).toContainText('line 2');
  await view.reload();
  await expect(slide(page).locator('.block:visible')).toHaveAttribute('data-run-state', 'stopped');
});

test('the presenter decides what the room sees: black, pointer, large code, a countdown', async ({
  page,
}) => {
  const { view, now } = await openBoth(page, atProgram);
  const button = (name: string) => view.getByRole('button', { name, exact: true });
  const black = page.getByRole('dialog', { name: /^Black screen/ });
  await button('Black').click();
  await expect(black).toBeVisible();
  await expect(now.getByRole('dialog', { name: /^Black screen/ })).toBeHidden();
  await expect(button('Black')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('b');
  await expect(button('Black')).toHaveAttribute('aria-pressed', 'false');

  await button('Large code').click();
  await expect(slide(page)).toHaveAttribute('data-zoom', '');
  await expect(slide(now)).toHaveAttribute('data-zoom', '');
  await button('Large code').click();

  await button('Pointer').click();
  const frame = await view.locator('.presenter-now').boundingBox();
  if (!frame) throw new Error('no frame');
  await view.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
  const dot = page.locator('[data-deck-pointer]');
  const { width = 0 } = page.viewportSize() ?? {};
  await expect.poll(async () => Math.round(((await dot.boundingBox())?.x ?? 0) / (width / 10))).toBe(5);
  await button('Pointer').click();
  await expect(dot).toBeHidden();

  await view.getByRole('spinbutton', { name: 'Countdown' }).fill('7');
  await button('Start').click();
  for (const window of [page, view])
    await expect(window.getByRole('timer', { name: 'Time left' })).toContainText(/^(7:00|6:5\d)$/);
  await page.reload();
  await expect(page.getByRole('timer', { name: 'Time left' })).toContainText(/^6:\d\d$/);
  await button('End').click();
  await expect(page.getByRole('timer', { name: 'Time left' })).toBeHidden();

  // Without the presenter view, the deck goes on alone; without a deck, the view says so.
  await view.close();
  await page.keyboard.press('PageDown');
  await expect(slide(page)).toHaveAttribute('id', 'put-store-an-object-2');
});

test('hints and the solution are seen by the presenter alone, notes as large as they like', async ({
  page,
}) => {
  const { view, now } = await openBoth(page, atProgram);
  for (let turn = 0; (await slide(page).getAttribute('data-kind')) !== 'exercise'; turn += 1) {
    expect(turn).toBeLessThan(20);
    await page.keyboard.press('PageDown');
  }
  await expect(slide(now)).toHaveAttribute('data-kind', 'exercise');
  await view.getByText('Hints and solution').click();
  await expect(view.locator('[data-presenter-hints]')).toContainText('PutObjectCommand');
  await expect(slide(page).locator('[data-hint]').first()).toBeHidden();
  const size = () =>
    view.locator('[data-presenter-notes]').evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  const usual = await size();
  await view.getByRole('button', { name: 'Larger notes' }).click();
  expect(await size()).toBeGreaterThan(usual);
  const larger = await size();
  await view.reload();
  await expect(view.locator('presenter-view')).toHaveAttribute('data-ready', '');
  expect(await size()).toBe(larger);
  await slide(page).getByRole('button', { name: 'Check', exact: true }).click();
  await expect(slide(now).locator('.block:visible')).toHaveAttribute('data-check', 'failed');
  await expect(slide(now).getByRole('status')).toContainText('Not yet');
  expect(await faultsInBothThemes(view, { exclude: 'iframe' })).toEqual([]);
});

test('without a window for the room, the view says what to do', async ({ page }) => {
  await page.goto(`present/${slug}/presenter/`);
  await expect(page.getByText('No window of this deck is open for the room.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.frameLocator('.presenter-now').locator('.slide:visible')).not.toHaveAttribute(
    'id',
    'title',
  );
});
