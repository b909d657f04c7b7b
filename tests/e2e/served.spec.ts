import { expect } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { test } from './page.ts';
import { sitePages } from './site-pages.ts';

const pages = sitePages('root');
const notFound = 'there/is/no/such/page/';

test('the sitemap lists the home page, the lessons and the decks, and no presenter view', () => {
  expect(pages).toContain('');
  expect(pages).toContain('lessons/what-is-s3/');
  expect(pages).toContain('present/what-is-s3/');
  expect(pages.filter((page) => page.includes('presenter'))).toEqual([]);
});

test.describe('an address where nothing is', () => {
  // The browser itself logs the answer as an error.
  test.use({ quiet: [] });

  test('answers 404 with a page that leads back', async ({ page }) => {
    const response = await page.goto(notFound);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).not.toHaveURL(notFound);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

/**
 * Decks of lessons differ from each other in words alone, and show no more than a title when they are opened: axe looks at one of
 * them here, and at each kind of slide in `present.spec.ts`. What a lesson holds, it sees on the lesson's page.
 */
const isLikeAnother = (path: string) => /^present\/[^/]+\/$/.test(path) && path !== 'present/first-requests/';

for (const path of [...pages, '404.html']) {
  test.describe(`/${path}`, () => {
    const looks = isLikeAnother(path) ? '' : ', has no fault of accessibility';
    test(`answers without a complaint${looks}, and does not scroll sideways on a phone`, async ({ page }) => {
      const failed: string[] = [];
      page.on('response', (response) => {
        if (!response.ok()) failed.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(path);
      // Waits, so that what is loaded late is checked as well. A page that never becomes idle is not a fault.
      await page.waitForLoadState('networkidle', { timeout: 20_000 }).catch(() => undefined);
      await expect(page).toHaveTitle(/Learn S3/);
      expect(failed).toEqual([]);
      if (!isLikeAnother(path)) expect(await faultsInBothThemes(page)).toEqual([]);

      await page.setViewportSize({ width: 390, height: 844 });
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond).toBe(0);
    });
  });
}

test('the licences of all that is bundled can be read', async ({ request }) => {
  const text = await (await request.get('third-party.txt')).text();
  const packages = [
    '@aws-sdk/client-s3',
    '@fontsource-variable/fira-code',
    '@smithy/core',
    'monaco-editor',
    'msw',
  ];
  for (const name of [...packages, 'node-inspect-extracted', 'preact', 'typescript'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  for (const licence of ['MIT License', 'Apache License', 'SIL OPEN FONT LICENSE'])
    expect(text).toContain(licence);
});
