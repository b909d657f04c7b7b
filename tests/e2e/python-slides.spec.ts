import { expect, type FrameLocator, type Page } from '@playwright/test';
import { blockNamed, run, setCode, test } from './page.ts';
import { startWorkshop } from './workshop.ts';
import { skipWithoutPython } from './skip-without-python.ts';

test.beforeEach(skipWithoutPython);
test.setTimeout(600_000);

/** Long enough for Python's first start on a machine that has other work to do. */
const patience = 170_000;
const slide = (within: Page | FrameLocator) => within.locator('.slide:visible');
/** The program of a slide that is seen. */
const shown = (within: Page | FrameLocator) => slide(within).locator('.block:visible');
const logOf = (within: Page | FrameLocator) => shown(within).getByRole('log', { name: 'Output' });

test('a slide shows and runs the tab that the presenter has chosen, in both windows', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('present/first-requests/#put-store-an-object');
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const view = await opening;
  await expect(view.locator('presenter-view')).toHaveAttribute('data-ready', '');
  const now = view.frameLocator('.presenter-now');

  await slide(page).getByRole('tab', { name: 'boto3' }).click();
  for (const window of [page, now]) {
    await expect(shown(window)).toHaveCount(1);
    await expect(shown(window).locator('.block-code')).toContainText('import boto3');
  }
  // The keys of the deck are for what is seen.
  await slide(page).focus();
  await page.keyboard.press('r');
  await expect(shown(page)).toHaveAttribute('data-run-state', 'done', { timeout: patience });
  await expect(logOf(page)).toContainText('200');
  await expect(shown(now)).toHaveAttribute('data-run-state', 'done');
  await expect(logOf(now)).toContainText('200');
  await expect(slide(page).locator('.block[data-run-state="idle"]')).toHaveCount(1);

  // What is written in one is run in the other.
  await slide(page).focus();
  await page.keyboard.press('Enter');
  await expect(
    shown(page).locator('.monaco-editor :is(textarea, .native-edit-context)').first(),
  ).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(`\nprint({'from': 'the room'})`);
  await page.keyboard.press('Escape');
  await expect(shown(now).locator('.block-code')).toContainText('the room');
  await view.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(logOf(page)).toContainText("{'from': 'the room'}", { timeout: patience });
  await logOf(page).getByRole('button', { name: 'Look inside' }).first().click();
  await expect(logOf(page)).toContainText("'from': 'the room'");

  // A prepared step is TypeScript's.
  await slide(page).focus();
  await page.keyboard.press('n');
  await expect(shown(page).locator('.block-code')).toContainText('the room');

  await view.getByRole('button', { name: 'Workbench' }).click();
  for (const window of [page, now]) {
    const workbench = window.getByRole('complementary', { name: 'Workbench' });
    await workbench.getByRole('tab', { name: 'Requests' }).click();
    await expect(workbench.getByRole('button', { name: /PutObject/ }).first()).toBeVisible();
  }

  await slide(page).getByRole('tab', { name: 'TypeScript' }).click();
  await slide(page).focus();
  await page.keyboard.press('r');
  await expect(shown(now).locator('.block-code')).toContainText('PutObjectCommand');
  await expect(shown(now)).toHaveAttribute('data-run-state', 'done', { timeout: patience });
});

test('a program in Python that a learner shows runs with the presenter as Python', async ({ browser }) => {
  const workshop = await startWorkshop();
  const open = async (address: string) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const projector = await open(workshop.local + workshop.key);
  await expect(projector.getByText('You present.')).toBeVisible();
  await projector.goto(`${workshop.local}present/first-requests/#put-store-an-object`);
  await expect(projector.locator('slide-deck')).toHaveAttribute('data-ready', '');
  const learner = await open(`${workshop.local}lessons/first-requests/`);
  await learner.getByRole('tab', { name: 'boto3' }).first().click();
  const theirs = blockNamed(learner, 'Upload a profile picture, boto3');
  await theirs.locator('.block-title').click();
  await setCode(theirs, `import boto3\n\nprint('from learner', 1)\n`);

  const opening = projector.waitForEvent('popup');
  await projector.keyboard.press('s');
  const view = await opening;
  const panel = view.getByRole('region', { name: 'Room' });
  await panel.getByRole('button', { name: 'Ask' }).click();
  await learner.getByRole('button', { name: 'Yes, show it' }).click();
  const program = projector.getByRole('region', { name: /^The program of/ });
  await expect(program).toContainText("print('from learner', 1)");
  // Its colours are those of Python: a name that is imported is none of TypeScript's strings.
  await expect(program.locator('pre.shiki .line').first()).toHaveText('import boto3');

  const href = (await program.getByRole('link', { name: /playground/ }).getAttribute('href')) ?? '';
  await projector.goto(new URL(href, workshop.local).href);
  const playground = blockNamed(projector, 'Playground');
  await expect(playground.getByRole('tab')).toHaveText(['main.py']);
  expect(await run(playground, 'done', patience)).toBe('from learner 1');
  await projector.context().close();
  await learner.context().close();
  await workshop.close();
});
