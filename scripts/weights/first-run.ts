import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browser/browser.ts';
import { findBrowser } from '../find-browser.ts';
import { listen } from '../site/listen.ts';
import { siteHandler } from '../site/serve-site.ts';
import type { Bytes } from './bytes.ts';
import { type BuiltSite, gzipped } from './page-weight.ts';

/** A script that the browser fetched, and who runs it: the page, or the sandbox around a program. */
export interface FetchedScript {
  readonly path: string;
  readonly side: 'page' | 'sandbox';
  readonly size: Bytes;
}

/** The lesson that stands for all of them: Run is pressed in its first block. */
const lesson = 'lessons/first-requests/';

/**
 * The scripts that Chromium fetches from the load of a lesson to the first output of its first Run, each file once, the
 * largest first. Inline scripts are left out. Of three visits the one that fetches least counts: where the machine has other
 * work to do, a page has time for what it leaves for later before the output is drawn.
 */
export async function scriptsToFirstOutput(site: BuiltSite): Promise<readonly FetchedScript[]> {
  const visits: (readonly FetchedScript[])[] = [];
  for (let visit = 0; visit < 3; visit += 1) visits.push(await fetchedUntil(site, untilFirstOutput));
  const weigh = (scripts: readonly FetchedScript[]) => scripts.reduce((sum, { size }) => sum + size, 0);
  return visits.reduce((one, other) => (weigh(other) < weigh(one) ? other : one));
}

/** The same, until a reader can type: when the code of the first block is in the editor. */
export async function scriptsToFirstEdit(site: BuiltSite): Promise<readonly FetchedScript[]> {
  return fetchedUntil(site, untilFirstEdit);
}

/** Visits the lesson as a new visitor, and weighs what was fetched before `moment`. */
async function fetchedUntil(
  { dir, base }: BuiltSite,
  moment: (page: Page) => Promise<DOMHighResTimeStamp>,
): Promise<readonly FetchedScript[]> {
  const server = await listen(siteHandler(dir, base), 0);
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => performance.setResourceTimingBufferSize(10_000));
    await page.goto(`http://localhost:${server.port}${base}${lesson}`, { waitUntil: 'networkidle' });
    const end = await moment(page);
    const fetched = await page.evaluate(fetchedBefore, end);
    const scripts = fetched.map(async ({ url, side }): Promise<FetchedScript> => {
      const path = new URL(url).pathname.slice(base.length);
      return { path, side, size: gzipped(await readFile(join(dir, path))) };
    });
    return (await Promise.all(scripts)).sort((one, other) => other.size - one.size);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. The page fetches the sandbox's scripts as text; its own scripts are loaded by the browser. */
function fetchedBefore(end: DOMHighResTimeStamp): { url: string; side: 'page' | 'sandbox' }[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const scripts = entries.filter(({ name, startTime }) => {
    const url = new URL(name);
    // Questions for the service worker are answered by it (src/connections/simulated/interception.ts).
    if (url.searchParams.has('question')) return false;
    return startTime < end && url.origin === location.origin && url.pathname.endsWith('.js');
  });
  const sides = new Map(
    scripts.map(({ name, initiatorType }): [string, 'page' | 'sandbox'] => [
      name.replace(/\?.*/, ''),
      initiatorType === 'fetch' && name.includes('/_astro/') ? 'sandbox' : 'page',
    ]),
  );
  return [...sides].map(([url, side]) => ({ url, side }));
}

/** Presses the first Run. Answers the time, by the page's clock, when its first output was drawn. */
async function untilFirstOutput(page: Page): Promise<DOMHighResTimeStamp> {
  const block = page.locator('section[data-run-state]').first();
  const watching = await block.evaluateHandle((section) => {
    const output = section.querySelector('[role="log"]');
    const printed = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!output?.querySelector('.entry')) return;
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(section, { childList: true, subtree: true });
    });
    return { printed };
  });
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await block.and(page.locator('[data-run-state="done"]')).waitFor();
  return watching.evaluate(({ printed }) => printed);
}

/** Clicks into the first block's code. Answers the time, by the page's clock, when the editor had replaced it. */
async function untilFirstEdit(page: Page): Promise<DOMHighResTimeStamp> {
  const block = page.locator('section[data-run-state]').first();
  await block.locator('[data-code]').click({ position: { x: 200, y: 30 } });
  await block.locator('.monaco-editor .view-line').first().waitFor();
  return page.evaluate(() => performance.now());
}
