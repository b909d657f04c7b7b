/** `npm run pdf -- <slug> [--notes] [--out FILE]`: the slides of a lesson as a PDF, one per page, with notes if wanted. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser/browser.ts';
import { builtSite } from './e2e/built-site.ts';
import { findBrowser } from './find-browser.ts';
import { listen } from './site/listen.ts';
import { siteHandler } from './site/serve-site.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { notes: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const [slug] = positionals;
if (slug === undefined) {
  console.error('Say which lesson: npm run pdf -- first-requests [--notes] [--out FILE]');
  process.exit(2);
}

const dir = await builtSite('/', () => {
  console.log('Building the site …');
});
if (!existsSync(join(dir, 'present', slug, 'index.html'))) {
  console.error(`There is no lesson ${slug}: content/lessons/ has no folder of this name.`);
  process.exit(2);
}
const server = await listen(siteHandler(dir, '/'), 0);
const browser = await chromium.launch(launchOptions(await findBrowser()));
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: 'light' });
await page.goto(`http://localhost:${server.port}/present/${slug}/${values.notes ? '?notes' : ''}`);
await page.locator('slide-deck[data-ready]').waitFor({ state: 'attached' });
await page.evaluate(() => document.fonts.ready.then(() => undefined));
const path = values.out ?? `${slug}.pdf`;
await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
console.log(`${path}: ${await page.locator('.slide').count()} slides`);
await browser.close();
server.close();
