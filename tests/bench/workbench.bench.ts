import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser/browser.ts';
import { budgets } from '../../scripts/budgets.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { setCode } from '../e2e/page.ts';
import { atMost, median, type Row } from './row.ts';

const lesson = 'lessons/first-requests/';
const blockName = 'Upload a profile picture';
const requests = 1_000;
const rounds = 5;
const program = `
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));
const begun = performance.now();
for (let index = 0; index < ${requests / 2}; index += 1) {
  const Key = \`users/\${index}/profile.txt\`;
  await s3.send(new PutObjectCommand({ Bucket: 'my-social-app', Key, Body: 'hello' }));
  await s3.send(new GetObjectCommand({ Bucket: 'my-social-app', Key }));
}
console.log('milliseconds', performance.now() - begun);
`;

/** Measures how much a run of many requests is slowed down by the workbench when it is open at Requests. */
export async function run(url: string): Promise<Row[]> {
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    return await compare(browser, url);
  } finally {
    await browser.close();
  }
}

async function compare(browser: Browser, url: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url + lesson, { waitUntil: 'networkidle' });
  const block = page.getByRole('region', { name: blockName, exact: true });
  await setCode(block, program);
  await page.getByRole('tab', { name: 'Requests' }).click();
  // A first run with and without the workbench, to warm up.
  await timeRun(page);
  await show(page, false);
  await timeRun(page);
  const closed: number[] = [];
  const open: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // In turns, and in either order, so that what else the machine does slows both down.
    for (const isOpen of round % 2 === 0 ? [true, false] : [false, true]) {
      await show(page, isOpen);
      (isOpen ? open : closed).push(await timeRun(page));
    }
  }
  await page.context().close();
  return [
    atMost(
      `a run of ${requests.toLocaleString('en')} requests, workbench closed (median of ${rounds})`,
      median(closed) / 1000,
      's',
    ),
    atMost(
      '   with the workbench open at Requests, times as long',
      median(open) / median(closed),
      '',
      budgets.watchedRun,
    ),
  ];
}

/** Opens or closes the workbench. */
async function show(page: Page, isOpen: boolean): Promise<void> {
  const button = page.getByRole('button', {
    name: isOpen ? 'Workbench' : 'Close the workbench',
    exact: true,
  });
  if (await button.isVisible()) await button.click();
}

/** Runs the block, and answers how many milliseconds it took from the click until it was done and its rows were drawn. */
async function timeRun(page: Page): Promise<number> {
  const block = page.getByRole('region', { name: blockName, exact: true });
  return block.evaluate(
    (section, count) =>
      new Promise<number>((resolve, reject) => {
        const begun = performance.now();
        const list = document.querySelector('#workbench-requests');
        const isOpen = document.documentElement.dataset.workbench === 'open';
        section.querySelector<HTMLButtonElement>('[data-action="run"]')?.click();
        const look = () => {
          const state = section.getAttribute('data-run-state');
          if (state === 'failed') reject(new Error(section.textContent));
          const isDrawn =
            !isOpen || list?.textContent.includes(`${(count + 1).toLocaleString('en')} requests`);
          if (state === 'done' && isDrawn) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    requests,
  );
}
