/** Takes the screenshot in the README from the site as it is now: a lesson whose program has run. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser/browser.ts';
import { builtSite } from './e2e/built-site.ts';
import { findBrowser } from './find-browser.ts';
import { root } from './root.ts';
import { listen } from './site/listen.ts';
import { siteHandler } from './site/serve-site.ts';

const viewport = { width: 1320, height: 880 };
const file = join(root, 'docs', 'lesson.png');

const server = await listen(siteHandler(await builtSite('/'), '/'), 0);
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce', colorScheme: 'light' });
  await page.goto(`http://localhost:${server.port}/lessons/what-is-s3/`);
  const block = page.locator('section[data-run-state]').first();
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await page.locator('section[data-run-state="done"]').waitFor();
  await block.evaluate((section) => {
    window.scrollTo(0, section.getBoundingClientRect().bottom + scrollY - innerHeight + 40);
  });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  server.close();
}
