import { expect, type Page } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { workbenchOf } from './landmarks.ts';
import { test } from './page.ts';

const deck = 'present/workshops/media-store/';
const slide = (page: Page) => page.locator('.slide:visible');

async function openDeck(page: Page, hash: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('about:blank');
  await page.goto(`${deck}${hash}`);
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
}

test('a workshop has a timetable that follows its beginning, and a guide with the same times', async ({
  page,
}) => {
  await page.goto('workshops/');
  await page.getByRole('link', { name: 'Build the media store' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Build the media store');
  const break1 = page.getByRole('row', { name: /Short break/ });
  await expect(break1).toHaveText(/^\s*09:53/);
  await page.getByLabel('It begins at').fill('13:30');
  await expect(break1).toHaveText(/^\s*14:23/);
  await expect(page.getByRole('row', { name: /End/ })).toHaveText(/17:00.*210/);
  const section = page.getByRole('link', { name: 'An address is not a permission' });
  await expect(section).toHaveAttribute(
    'href',
    /\/lessons\/showing-pictures\/#an-address-is-not-a-permission$/,
  );

  await page.goto('workshops/media-store/guide/');
  await expect(page.getByRole('region', { name: 'Short break' })).toContainText('14:23');
  const exercise = page.getByRole('region', { name: 'Exercise: A page of three users' });
  await expect(exercise).toContainText('is what a promise looks like as a text');
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(16);
  }
});

test('one deck leads through several lessons, with each account’s own programs, an agenda and a break', async ({
  page,
}) => {
  await openDeck(page, '');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);

  await openDeck(page, '#uploading--from-a-file-to-an-object');
  await page.keyboard.press('w');
  const workbench = workbenchOf(page);
  const bucket = workbench.getByRole('treeitem', { name: 'my-social-app' });
  const runHere = async () => {
    while ((await slide(page).locator('runnable-block').count()) === 0)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('r');
    await expect(slide(page).locator('.block[data-run-state="done"]')).toBeVisible();
  };
  await runHere();
  await expect(bucket).toBeVisible();
  await expect(workbench).toContainText('profile.jpg');

  // A program of another lesson does not find what the first has stored, and stores it where the workbench of its lesson looks.
  await page.evaluate(() => (location.hash = '#listing--page-after-page'));
  await expect(slide(page)).toHaveAttribute('id', 'listing--page-after-page');
  await expect(page.locator('learn-workbench')).toHaveAttribute('data-account-name', 'lessons/listing');
  await expect(bucket).toBeHidden();
  await runHere();
  await expect(bucket).toBeVisible();
  await page.evaluate(() => (location.hash = '#uploading--from-a-file-to-an-object'));
  await expect(workbench).toContainText('profile.jpg');
  await expect(page.locator('learn-workbench')).toHaveCount(1);
  await page.keyboard.press('w');

  // From the last slide of a chapter over the break to the next.
  await page.evaluate(() => (location.hash = '#break-2'));
  await expect(slide(page).getByRole('timer')).toHaveText(/^(20:00|19:5\d)$/);
  await expect(slide(page)).toContainText(/We go on at \d\d:\d\d/);
  await page.reload();
  await expect(slide(page).getByRole('timer')).toHaveText(/^19:\d\d$/);
  await page.keyboard.press('ArrowRight');
  await expect(slide(page).locator('[aria-current]')).toContainText('Users upload by themselves');
  await expect(slide(page).locator('[aria-current] time')).toHaveText('11:09');
  await page.keyboard.press('ArrowRight');
  await expect(slide(page)).toHaveAttribute('id', 'presigned-urls--what-is-signed');
});

test('the presenter view of a workshop knows its plan', async ({ page }) => {
  await openDeck(page, '#agenda-2');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const view = await opening;
  await expect(view.locator('presenter-view')).toHaveAttribute('data-ready', '');
  await expect(
    view.getByText(/^“From a file to an object”: 0:\d\d of 4 min, \d+ min ahead of the plan$/),
  ).toBeVisible();
  await view.getByText('The plan', { exact: true }).click();
  await view.getByRole('button', { name: 'A page of three users' }).click();
  await expect(slide(page)).toHaveAttribute('id', 'showing-pictures--exercise-page-of-three');
  await expect(view.getByRole('spinbutton', { name: 'Countdown' })).toHaveValue('14');
  await expect(view.locator('[data-presenter-notes]')).not.toBeEmpty();
  await view.close();
});

test('the check of a room says that a computer is ready', async ({ page }) => {
  await page.goto('workshop/check/');
  await expect(page.locator('room-check')).toHaveAttribute('data-state', 'done', { timeout: 90_000 });
  const summary = page.locator('[data-summary]');
  await expect(summary).toContainText('This computer is ready');
  for (const kind of ['browser', 'screen', 'network', 'storage', 'service-worker', 'program', 'editor'])
    await expect(page.locator(`[data-check="${kind}"]`)).toHaveAttribute('data-grade', 'good');
  expect(await faultsInBothThemes(page)).toEqual([]);
});

test('the check of a room says what is wrong, and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    Storage.prototype.setItem = refuse;
    Storage.prototype.getItem = refuse;
    // As where a policy of the browser forbids workers: one is made, and never does anything. Frames have their own.
    class Forbidden extends EventTarget {
      postMessage(): void {}
      terminate(): void {}
    }
    Object.assign(globalThis, { Worker: Forbidden });
    const { set } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'srcdoc') ?? {};
    const silent = 'new (class extends EventTarget { postMessage() {} terminate() {} })(';
    Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', {
      set(this: HTMLIFrameElement, text: string) {
        set?.call(this, text.replaceAll('new Worker(', silent));
      },
    });
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new TypeError('refused'));
  });
  await page.setViewportSize({ width: 800, height: 600 });
  await page.route(/og\.png/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto('workshop/check/');
  await expect(page.locator('room-check')).toHaveAttribute('data-state', 'done', { timeout: 150_000 });
  await expect(page.locator('[data-summary]')).toHaveText('This computer is not ready');
  await expect(page.locator('[data-check="service-worker"]')).toHaveAttribute('data-grade', 'limited');
  const said = {
    storage: 'private window',
    program: 'another browser',
    editor: 'Reload',
    screen: 'zoom out',
    network: 'Wi-Fi',
  };
  for (const [kind, todo] of Object.entries(said))
    await expect(page.locator(`[data-check="${kind}"] [data-todo]`)).toContainText(todo);
  await page.unroute(/og\.png/);
  await page.route(/og\.png/, (route) => route.abort());
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('[data-check="network"]')).toContainText('does not answer');
});

test('a questionnaire that no workshop serves sends nothing, and can be saved', async ({ page }) => {
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' && request.method() !== 'HEAD') posted.push(request.url());
  });
  await page.goto('workshops/one-sitting/questionnaire/');
  await expect(page.getByText('it sends nothing')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send to the presenter' })).toBeHidden();
  await page.getByLabel('Too fast').check();
  await page.getByLabel('What is still unclear?').fill('<b>ETags</b>');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const stream = await (await saving).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  expect(text).toContain('1  Too fast');
  expect(text).toContain('- <b>ETags</b>');
  expect(posted).toEqual([]);
});
