import { expect } from '@playwright/test';
import { blockNamed, run, test } from './page.ts';
import { sitePages } from './site-pages.ts';
import { openTerminal, typed } from './terminal.ts';

const base = '/learn-s3/';
const lesson = 'lessons/first-requests/';

test('every page asks for nothing outside of the base path; all it asks for, and all it links to, is there', async ({
  page,
}) => {
  const astray: string[] = [];
  page.on('response', (response) => {
    const { protocol, pathname } = new URL(response.url());
    if (protocol === 'http:' && !(pathname.startsWith(base) && response.status() < 400))
      astray.push(response.url());
  });
  const links = new Set<string>();
  for (const path of sitePages('base-path')) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const ofPage = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*$/, '')));
    for (const link of ofPage) links.add(link);
  }
  expect(astray).toEqual([]);
  const { origin } = new URL(page.url());
  const inside = [...links].filter((link) => link.startsWith(origin));
  expect(inside.length).toBeGreaterThan(2);
  for (const link of inside) {
    expect(new URL(link).pathname).toMatch(new RegExp(`^${base}`));
    expect((await page.request.get(link)).status(), link).toBe(200);
  }
});

test('a snippet runs, through a service worker whose scope is the base path', async ({ page }) => {
  await page.goto(lesson);
  expect(await run(blockNamed(page, 'Upload a profile picture'))).toContain('status 200');
  const scopes = await page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    return registrations.map(({ scope }) => new URL(scope).pathname);
  });
  expect(scopes).toEqual([base]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain(
    `${base}service-worker.js`,
  );
});

test('the terminal loads its tools and jq from below the base path', async ({ page }) => {
  const terminal = await openTerminal(page);
  const line = `echo '{"a":[3,4]}' | jq -c .a | awk -F, '{print $2}'`;
  expect(await typed(page, terminal, line)).toBe('4]');
});

test('search finds a lesson and leads to it', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search the course' }).fill('delete an object twice');
  const found = page.getByRole('dialog', { name: 'Search' }).getByRole('link', { name: /first requests/i });
  await found.first().click();
  await page.waitForURL(`**${base}${lesson}**`);
});

test('an address where nothing is answers with the page for it', async ({ request }) => {
  const response = await request.get('there/is/no/such/page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Learn S3');
});
