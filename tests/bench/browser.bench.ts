import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser/browser.ts';
import { budgets } from '../../scripts/budgets.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { gzipped } from '../../scripts/weights/page-weight.ts';
import { atMost, median, type Row } from './row.ts';
import { timeEditor, timeRun } from './watch-block.ts';

/** A block whose program makes a bucket, puts an object, gets it and prints it. */
const lesson = 'lessons/what-is-s3/';
const blockName = 'Store a text and read it back';
const visits = 7;
const runs = 20;
/** Milliseconds between two runs, as for a quick reader. */
const pause = 700;

/** Measures how long a reader waits, on the built site at `url`. */
export async function run(url: string): Promise<Row[]> {
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    return [
      await loadedUntouched(browser, url),
      ...(await running(browser, url)),
      ...(await editing(browser, url)),
    ];
  } finally {
    await browser.close();
  }
}

/** What Chromium loads before anything is touched, without inline scripts: to check the sizes taken from the built files. */
async function loadedUntouched(browser: Browser, url: string): Promise<Row> {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') sizes.push(response.body().then(gzipped));
  });
  await page.goto(url + lesson, { waitUntil: 'networkidle' });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.context().close();
  return atMost(
    'script files that Chromium loads for a lesson, gzipped',
    total / 1000,
    'kB',
    budgets.js / 1000,
  );
}

async function running(browser: Browser, url: string): Promise<Row[]> {
  const first: number[] = [];
  const next: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const { page, block } = await visitLesson(browser, url);
    first.push((await timeRun(block)).firstOutput);
    if (visit === visits - 1) {
      for (let time = 0; time < runs; time += 1) {
        await page.waitForTimeout(pause);
        next.push((await timeRun(block)).lastOutput);
      }
    }
    await page.context().close();
  }
  return [
    atMost(
      `first Run of a visitor, to first output (median of ${visits})`,
      median(first),
      'ms',
      budgets.firstRun,
    ),
    atMost('   the slowest of them', Math.max(...first), 'ms', budgets.firstRun),
    atMost(
      `Run again, to last output of a put and a get (median of ${runs})`,
      median(next),
      'ms',
      budgets.nextRun,
    ),
    atMost('   the slowest of them', Math.max(...next), 'ms'),
  ];
}

async function editing(browser: Browser, url: string): Promise<Row[]> {
  const first: number[] = [];
  const second: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const { page, block } = await visitLesson(browser, url);
    first.push(await timeEditor(block));
    second.push(await timeEditor(page.locator('section[data-run-state]').nth(1)));
    await page.context().close();
  }
  return [
    atMost(`click into code, to Monaco painted (median of ${visits})`, median(first), 'ms'),
    atMost('   of a second block on the page', median(second), 'ms'),
  ];
}

/** Opens the page of a new visitor: nothing is cached, no service worker is registered. */
async function visitLesson(browser: Browser, url: string) {
  const page: Page = await browser.newPage();
  await page.goto(url + lesson, { waitUntil: 'networkidle' });
  return { page, block: page.getByRole('region', { name: blockName, exact: true }) };
}
