import { expect, type Page } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { region } from './landmarks.ts';
import { blockNamed, run, test } from './page.ts';
import { slideFaults } from './slide-faults.ts';

const tick = (page: Page, section: string) => page.getByRole('checkbox', { name: `Done with ${section}` });
const inContents = (page: Page, id: string) => page.locator(`mobile-starlight-toc a[href="#${id}"]`);

test('sections are numbered, ticked as they are done, and gone on with where one left off', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('lessons/first-requests/');
  await expect(page.getByRole('heading', { name: '7. The URL of an object' })).toBeVisible();
  await expect(inContents(page, 'the-url-of-an-object')).toHaveText('7. The URL of an object');
  await expect(page.locator('[data-go-on]'), 'there is nothing to go on with').toBeHidden();

  // A section is done by reading it: its end is in view for a while.
  const first = '1. Requests and answers';
  await page.locator('#requests-and-answers').scrollIntoViewIfNeeded();
  await tick(page, first).scrollIntoViewIfNeeded();
  await expect(tick(page, first), 'nobody reads that fast').not.toBeChecked();
  await expect(async () => {
    await page.clock.fastForward(6_000);
    await expect(tick(page, first)).toBeChecked({ timeout: 1_000 });
  }).toPass();
  await expect(page.locator('[data-section-status]')).toHaveText(
    /^1\. Requests and answers: done\. 1 of \d+ sections\.$/,
  );

  // One is ticked by hand, with the keyboard; when that tick is taken away, it does not come back.
  await tick(page, '2. Four operations').focus();
  await page.keyboard.press('Space');
  await expect(inContents(page, 'four-operations')).toHaveAttribute('data-done', '');
  await tick(page, first).focus();
  await page.keyboard.press('Space');
  await expect(inContents(page, 'requests-and-answers')).not.toHaveAttribute('data-done', '');

  // One is done by its work: it has a single program.
  await run(blockNamed(page, 'Open the URL as a visitor'));
  await expect(tick(page, '7. The URL of an object')).toBeChecked();
  await expect(page.locator('.page-title')).toContainText('2 of');

  await page.locator('#the-url-of-an-object').scrollIntoViewIfNeeded();
  await page.goto('./');
  const goOn = page.locator('.opening .actions a').first();
  await expect(goOn).toHaveAttribute('href', /\/lessons\/first-requests\/#/);
  const href = (await goOn.getAttribute('href')) ?? '';
  await page.goto('lessons/first-requests/');
  await expect(tick(page, first)).not.toBeChecked();
  await expect(tick(page, '2. Four operations')).toBeChecked();
  expect(await page.evaluate(() => scrollY), 'nobody is moved who did not ask').toBe(0);
  expect(await faultsInBothThemes(page)).toEqual([]);
  await page.locator('[data-go-on] a').click();
  await expect(page).toHaveURL(new RegExp(`${href.slice(href.indexOf('#'))}$`));
});

test('the bar says in which section one is, inside of a long exercise too', async ({ page }) => {
  await page.goto('lessons/what-is-s3/');
  const here = page.locator('mobile-starlight-toc .display-current');
  const block = blockNamed(page, 'Pages without pictures');
  for (const part of ['.block-prompt', '.block-code', '.block-actions']) {
    await block.locator(part).evaluate((one) => {
      scrollTo(0, one.getBoundingClientRect().top + scrollY - 130);
    });
    await expect(here).toHaveText('3. An app that outgrows its server');
  }
});

test('a tool is chosen for the whole site, on slides as well', async ({ page, context }) => {
  await page.goto('lessons/first-requests/');
  const upload = page.locator('tool-tabs').first();
  // Exercises have tabs as well, without the AWS CLI.
  const other = page
    .locator('tool-tabs')
    .filter({ has: page.getByRole('tab', { name: 'AWS CLI' }) })
    .nth(1);
  await expect(upload.getByRole('tab', { name: 'TypeScript' })).toHaveAttribute('aria-selected', 'true');
  const program = region(upload, 'Upload a profile picture');
  await expect(program).toBeVisible();
  await upload.getByRole('tab', { name: 'TypeScript' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(upload.getByRole('tab', { name: 'boto3' })).toBeFocused();
  await expect(upload.getByRole('tabpanel')).toContainText("boto3.client('s3'");
  await expect(program).toBeHidden();
  await expect(other.getByRole('tab', { name: 'boto3' })).toHaveAttribute('aria-selected', 'true');

  const slides = await context.newPage();
  await slides.goto('present/first-requests/#put-store-an-object');
  const slide = slides.locator('.slide:visible');
  await expect(slide.getByRole('tabpanel')).toContainText('upload.py');
  await expect(slide).not.toHaveAttribute('data-overflows', '');
  // What is chosen on the slide is chosen in the other tabs as well.
  await slide.getByRole('tab', { name: 'AWS CLI' }).click();
  await expect(other.getByRole('tabpanel')).toContainText('aws s3 ls');
  expect(await slideFaults(slides, 'content/lessons/first-requests/index.mdx')).toEqual([]);
  expect(await faultsInBothThemes(page)).toEqual([]);
  await page.goto('lessons/buckets-objects-keys/');
  await expect(page.locator('tool-tabs').first().getByRole('tabpanel')).toContainText('photo-app.sh');
});

test('a word has its sentence at hand, and leads to the glossary', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const word = page.getByRole('link', { name: 'signature', exact: true });
  const note = page.locator('.word-note');
  await expect(word).toHaveAccessibleDescription(/^A proof in a request/);
  await word.hover();
  await expect(note).toContainText('A proof in a request');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.getByRole('link', { name: 'SDK', exact: true }).first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(note).toContainText('AWS’s library');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#sdk$/);
  await expect(page.locator('#sdk')).toBeInViewport();
  expect(await faultsInBothThemes(page)).toEqual([]);
});
