import { type Browser, expect, type FrameLocator, type Page, test as base } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { region } from './landmarks.ts';
import { setCode, test } from './page.ts';
import { type RunningWorkshop, startWorkshop } from './workshop.ts';

const slug = 'first-requests';
const exercise = 'Store a picture for user 202';
const slide = (within: Page | FrameLocator) => within.locator('.slide:visible');
const bar = (page: Page) => page.getByRole('region', { name: 'Room' });

test('a page that no workshop serves loads nothing of a room but a look at itself, and asks for nothing', async ({
  page,
}) => {
  const loaded: { path: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname;
    if (/room|\/enter\./i.test(path)) loaded.push({ path, bytes: (await response.body()).length });
  });
  await page.goto(`lessons/${slug}/`);
  await page.waitForLoadState('networkidle', { timeout: 20_000 }).catch(() => undefined);
  const look = loaded.filter(({ path }) => /Room\.astro|room-of-page/.test(path));
  expect(loaded).toEqual(look);
  expect(look.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1_000);
  await expect(bar(page)).toHaveCount(0);
});

/** Somebody with a browser of their own. What is wrong on their pages is collected. */
async function join(browser: Browser, address: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
  });
  context.on('page', (page) => page.on('pageerror', ({ message }) => faults.push(message)));
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

base.describe('a room', () => {
  let workshop: RunningWorkshop;
  base.beforeAll(async () => {
    workshop = await startWorkshop();
  });
  base.afterAll(() => workshop.close());

  base('follows, counts, hands out and shows, over plain http', async ({ browser }) => {
    base.setTimeout(400_000);
    const faults: string[] = [];
    const { address, key } = workshop;
    const deckAddress = `${address}present/${slug}/`;

    // The presenter: the key is taken, and gone from the address.
    const projector = await join(browser, address + key, faults);
    await expect(bar(projector)).toContainText('You present.');
    expect(projector.url()).toBe(address);
    await projector.goto(`${deckAddress}#put-store-an-object`);
    await expect(projector.locator('slide-deck')).toHaveAttribute('data-ready', '');

    // A learner who opens the address is brought to the lesson, another opens the slides.
    const reader = await join(browser, address, faults);
    await expect(reader).toHaveURL(`${address}lessons/${slug}/#put-store-an-object`);
    const heading = (id: string) => reader.locator(`h2#${id}`);
    await expect(heading('put-store-an-object')).toBeInViewport();
    await expect(bar(reader)).toContainText('Following the presenter');
    const watcher = await join(browser, deckAddress, faults);
    await expect(slide(watcher)).toHaveAttribute('id', 'put-store-an-object');
    const shown = async () => (await slide(projector).getAttribute('id')) ?? '';
    const sections = await reader
      .locator('.sl-markdown-content h2[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    const goTo = (id: string) => projector.evaluate((hash) => (location.hash = hash), id);
    const after = sections[sections.indexOf('put-store-an-object') + 2] ?? '';
    await goTo(after);
    await expect(slide(watcher)).toHaveAttribute('id', after);
    await expect(heading(after)).toBeInViewport();
    await projector.keyboard.press('PageDown');
    await expect(slide(watcher)).toHaveAttribute('id', await shown());

    // On their own: by scrolling, and by another slide. A key brings them back.
    await reader.mouse.move(700, 400);
    await reader.mouse.wheel(0, -20_000);
    await expect(bar(reader)).toContainText('On your own');
    await watcher.keyboard.press('PageUp');
    await expect(bar(watcher)).toContainText('On your own');
    const alone = await slide(watcher).getAttribute('id');
    await goTo('put-store-an-object');
    await expect(slide(watcher)).toHaveAttribute('id', alone ?? '');
    await expect(reader.locator('h1')).toBeInViewport();
    await reader.keyboard.press('j');
    await expect(heading('put-store-an-object')).toBeInViewport();
    await watcher.keyboard.press('j');
    await expect(slide(watcher)).toHaveAttribute('id', 'put-store-an-object');
    await expect(bar(watcher)).toContainText('Following the presenter');
    expect(await faultsInBothThemes(reader)).toEqual([]);

    // What is sent is said, and a name is sent only when it is typed.
    await bar(reader).getByRole('button', { name: 'What is sent?' }).click();
    const dialog = reader.getByRole('dialog', { name: 'You are in a room' });
    await expect(dialog).toContainText('Only counts');
    await dialog.getByRole('textbox', { name: 'Your name' }).fill('Window <b>');
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(dialog).toContainText('The presenter sees “Window <b>”.');
    await dialog.getByRole('button', { name: 'Close' }).click();

    // The presenter view counts how the exercise goes.
    const opening = projector.waitForEvent('popup');
    await projector.keyboard.press('s');
    const view = await opening;
    await view.setViewportSize({ width: 1440, height: 900 });
    await expect(view.locator('presenter-view')).toHaveAttribute('data-ready', '');
    const panel = view.getByRole('region', { name: 'Room' });
    await expect(panel).toContainText('2 learners are here');
    const there = await projector.locator(`.slide:has([aria-label="${exercise}"])`).getAttribute('id');
    await goTo(there ?? '');
    const bars = panel.getByRole('region', { name: exercise });
    await expect(bars).toContainText('0 passed, 0 trying, of 2');
    const block = region(reader, exercise);
    await block.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(block).toHaveAttribute('data-check', 'failed');
    await expect(bars).toContainText('0 passed, 1 trying, of 2');
    await expect(bars.getByRole('listitem')).toHaveCount(1);

    // On the projector only when it is wanted.
    const projected = projector.getByRole('complementary', { name: 'How the room gets on' });
    await expect(projected).toHaveCount(0);
    await projector.keyboard.press('g');
    await expect(projected).toContainText('1 trying');
    const solution = await block.evaluate(
      (section) =>
        (
          JSON.parse(
            section.parentElement?.querySelector('script[type="application/json"]')?.textContent ?? '',
          ) as {
            exercise: { solution: string };
          }
        ).exercise.solution,
    );
    await setCode(block, solution);
    await block.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(block).toHaveAttribute('data-check', 'passed');
    await expect(projected).toContainText('1 passed, 0 trying, of 2');
    expect(await faultsInBothThemes(view, { exclude: 'iframe' })).toEqual([]);
    await panel.getByRole('button', { name: 'Bars for the room' }).click();
    await expect(projected).toHaveCount(0);

    // The address, from either window.
    const joinScreen = projector.getByRole('dialog', { name: 'The address of this room' });
    await panel.getByRole('button', { name: 'Address' }).click();
    await expect(joinScreen).toContainText(address);
    await expect(joinScreen).toContainText('2 learners are here');
    await expect(joinScreen.getByRole('img', { name: /QR code/ })).toBeVisible();
    await projector.keyboard.press('q');
    await expect(joinScreen).toHaveCount(0);

    // A program is handed out, and opens beside what a learner has.
    await panel.getByRole('button', { name: 'Hand out this program' }).click();
    await expect(panel).toContainText(`Handed out: ${exercise}.`);
    await expect(watcher.getByText('The presenter has handed out a program')).toBeVisible();
    await watcher.getByRole('button', { name: 'Not now' }).click();
    await reader.getByRole('button', { name: 'Open in the playground' }).click();
    await expect(reader).toHaveURL(/\/playground\/#v1=/);
    await expect(reader.locator('learn-playground [data-code]').first()).toContainText('PutObjectCommand');
    await expect(reader.getByText('Your own code is kept.')).toBeVisible();

    // A learner's program is shown only when they agree.
    const select = panel.getByRole('combobox');
    await select.selectOption({ label: 'Learner 2' });
    await panel.getByRole('button', { name: 'Ask' }).click();
    await watcher.getByRole('button', { name: 'No, thanks' }).click();
    await expect(panel).toContainText('Learner 2 would rather not.');
    const program = projector.getByRole('region', { name: /^The program of/ });
    await expect(program).toHaveCount(0);
    await select.selectOption({ label: 'Learner 1, Window <b>' });
    await panel.getByRole('button', { name: 'Ask' }).click();
    await expect(reader.getByText('Everybody in the room would see your code.')).toBeVisible();
    await reader.getByRole('button', { name: 'Yes, show it' }).click();
    await expect(program).toContainText('PutObjectCommand');
    await expect(program.getByRole('link', { name: /playground/ })).toHaveAttribute('href', /#v1=/);
    await panel.getByRole('button', { name: 'Take it down' }).click();
    await expect(program).toHaveCount(0);

    // A lost connection comes back, with what was missed; so do the presenter's windows.
    await watcher.context().setOffline(true);
    await goTo(after);
    await watcher.context().setOffline(false);
    await expect(slide(watcher)).toHaveAttribute('id', after);
    await projector.reload();
    await expect(slide(projector)).toHaveAttribute('id', after);
    await projector.keyboard.press('PageDown');
    await expect(slide(watcher)).toHaveAttribute('id', await shown());
    await view.reload();
    await expect(panel).toContainText('2 learners are here');
    // On a phone, the bar of the deck has room for its own buttons.
    await watcher.setViewportSize({ width: 390, height: 844 });
    await expect(watcher.getByRole('button', { name: 'Keys', exact: true })).toBeInViewport({ ratio: 1 });
    expect(faults).toEqual([]);
  });
});
