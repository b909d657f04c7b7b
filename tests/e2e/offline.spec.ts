import { expect, type Page } from '@playwright/test';
import { blockNamed, run, test, write } from './page.ts';
import { openTerminal, tools, typed } from './terminal.ts';
import { serveOwnSite } from './updates.ts';

const line = (page: Page) => page.locator('[data-kept-line]');

/** Waits until the site is kept, which takes as long as it takes. */
const untilKept = (page: Page) =>
  expect(line(page)).toContainText('it works without a network', { timeout: 120_000 });

// What the browser logs of files that cannot be fetched is what these tests are about.
test.use({ savesData: false, checksTypes: true, quiet: [] });

test('one visit, and the server is stopped: lesson, editor, deck, playground, terminal, search and glossary work @firefox', async ({
  page,
}) => {
  const site = await serveOwnSite();
  await page.goto(site.at('lessons/what-is-s3/'));
  await untilKept(page);
  site.stop();

  await page.goto(site.at('lessons/first-requests'));
  expect(new URL(page.url()).pathname).toBe('/lessons/first-requests/');
  const block = blockNamed(page, 'Upload a profile picture');
  expect(await run(block)).toContain('status 200');
  await write(page, block, `const text: string = 42;\nconsole.log('edited', text);\n`);
  expect(await run(block)).toContain('edited 42');
  // The types of TypeScript and of the SDK are there as well.
  await expect(page.locator('.squiggly-error').first()).toBeVisible();

  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.getByRole('searchbox', { name: 'Search the course' }).fill('presigned');
  await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('link').first()).toContainText(
    /presigned/i,
  );
  await page.goto(site.at('glossary/#bucket'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  await page.goto(site.at('present/first-requests/'));
  await expect(page.getByRole('main', { name: /^Slides: / })).toBeVisible();
  await page.goto(site.at('playground/?a=b'));
  expect(await run(page.locator('section[data-run-state]').first())).not.toBe('');
  const terminal = await openTerminal(page, site.at('terminal/'));
  expect(await typed(page, terminal, tools.line)).toBe(tools.printed);
  expect((await page.goto(site.at('nowhere/')))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page');
  await site.remove();
});

test('a filling that is interrupted goes on, refuses what is damaged, and is freed and asked for', async ({
  page,
}) => {
  const site = await serveOwnSite();
  let served = 0;
  site.hinder((path) => (path.startsWith('/_astro/') && ++served > 120 ? 'drop' : undefined));
  await page.goto(site.at('privacy/'));
  const kept = page.locator('kept-site');
  await expect(kept).toContainText('The network was lost', { timeout: 60_000 });
  site.hinder((path) => (path.includes('/worker-') ? 'damage' : undefined));
  await kept.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(kept).toContainText('Some files arrived damaged', { timeout: 60_000 });
  site.hinder(undefined);
  await kept.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(kept).toContainText('it works without a network', { timeout: 60_000 });
  await kept.getByRole('button', { name: 'Free the storage' }).click();
  await expect(kept).toContainText('as you have chosen');
  const left = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('learn-s3:site:'));
    return Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  });
  expect(left).toEqual([1]);
  await site.remove();
});
