import { expect, type Page, test as anyConsole } from '@playwright/test';
import { blockNamed, run, setCode, test } from './page.ts';
import { startWorkshop } from './workshop.ts';

/** Serves the built site as `npm run workshop` does, while something is done with its address. */
async function withWorkshop(options: readonly string[], use: (address: URL) => Promise<void>): Promise<void> {
  const workshop = await startWorkshop('--name', 'workshop.test', ...options);
  let how: unknown;
  try {
    await use(new URL(workshop.local));
  } finally {
    how = await workshop.close();
  }
  expect(how).toEqual([0, null]);
}

/** A page of the workshop, at a name that is not one of loopback. */
function pageAt(address: URL, path: string): string {
  const url = new URL(path, address);
  url.hostname = 'workshop.test';
  return url.href;
}

/** Runs a program on a slide, a program in a lesson and one in the playground. */
async function expectAllRuns(page: Page, address: URL): Promise<void> {
  await page.goto(pageAt(address, 'present/first-requests/#put-store-an-object'));
  const slide = page.locator('.slide:visible');
  await expect(slide).toHaveAttribute('id', 'put-store-an-object');
  await slide.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(slide.locator('.block:visible')).toHaveAttribute('data-run-state', 'done');
  await expect(slide.getByRole('log', { name: 'Output' })).toContainText('status 200');
  await page.goto(pageAt(address, 'lessons/first-requests/'));
  const block = blockNamed(page, 'Upload a profile picture');
  await setCode(block, `console.log('edited', crypto.randomUUID().length);`);
  expect(await run(block)).toBe('edited 36');
  await page.goto(pageAt(address, `playground/#code=${encodeURIComponent("console.log('free');")}`));
  expect(await run(blockNamed(page, 'Playground'))).toBe('free');
}

/** What the room tells a page first. */
function welcome(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const room = document.querySelector<HTMLMetaElement>('meta[name="learn-s3-room"]')?.content ?? '';
    const events = new EventSource(`${room}events`);
    const first = await new Promise<string>((resolve) => {
      events.onmessage = ({ data }) => resolve(String(data));
    });
    events.close();
    return JSON.parse(first) as unknown;
  });
}

test('over plain http, from another host: slides, lessons and the playground run, and the room is there', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium maps host names for a test');
  await withWorkshop([], async (address) => {
    await page.goto(pageAt(address, ''));
    expect(
      await page.evaluate(() => [isSecureContext, 'subtle' in crypto, 'serviceWorker' in navigator]),
    ).toEqual([false, false, false]);
    await expectAllRuns(page, address);
    expect(await welcome(page)).toMatchObject({ kind: 'welcome', role: 'learner' });
    // The cookie is there, and no script sees it.
    expect((await page.context().cookies()).map(({ httpOnly }) => httpOnly)).toContain(true);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const status = await page.evaluate(async () => {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ name: 'Window seat' });
      return (await fetch('/room/name', { method: 'POST', headers, body })).status;
    });
    expect(status).toBe(204);
  });
});

anyConsole.describe('over https', () => {
  anyConsole.use({ ignoreHTTPSErrors: true });

  // The browser itself logs that it trusts no service worker with such a certificate. The page then does without, as over http.
  anyConsole('with the certificate that it makes: the same', async ({ page, browserName }) => {
    anyConsole.skip(browserName !== 'chromium', 'only Chromium maps host names for a test');
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await withWorkshop(['--https'], async (address) => {
      await page.goto(pageAt(address, ''));
      expect(await page.evaluate(() => isSecureContext)).toBe(true);
      await expectAllRuns(page, address);
      expect(await welcome(page)).toMatchObject({ kind: 'welcome', role: 'learner' });
      const cookies = await page.context().cookies();
      expect(cookies.map(({ secure, httpOnly }) => [secure, httpOnly])).toEqual([[true, true]]);
    });
    expect(errors).toEqual([]);
  });
});
