import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './page.ts';
import { sitePages } from './site-pages.ts';

const pages = sitePages('root');
const notFound = 'there/is/no/such/page/';

/** What axe finds against WCAG 2.2 AA and its own best practices, as lines to read. */
async function violations(page: Page): Promise<string[]> {
  // What fades in is judged when it is there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

test('the sitemap lists the home page and the lessons', () => {
  expect(pages).toContain('');
  expect(pages).toContain('lessons/what-is-s3/');
});

test.describe('an address where nothing is', () => {
  // The browser itself notes the answer as an error.
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

for (const path of [...pages, '404.html']) {
  test.describe(`/${path}`, () => {
    test('answers without a complaint in the console, and does not scroll sideways on a phone', async ({
      page,
    }) => {
      const failed: string[] = [];
      page.on('response', (response) => {
        if (!response.ok()) failed.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page).toHaveTitle(/Learn S3/);
      expect(failed).toEqual([]);

      await page.setViewportSize({ width: 390, height: 844 });
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond).toBe(0);
    });

    test('has no fault of accessibility, light or dark', async ({ page }) => {
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await violations(page), colorScheme).toEqual([]);
      }
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
