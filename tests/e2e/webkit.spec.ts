import { expect, test } from '@playwright/test';
import { told } from '../../scripts/e2e/environment.ts';
import { findWebKit, openWebKit, type WebKit } from '../../scripts/webkit/webkit.ts';
import { runBlock, stopBlock } from './webkit-page.ts';

// A machine with other work to do takes its time.
test.setTimeout(600_000);

/** Opens the lesson of the first requests in WebKit; skips the test where there is none. */
async function openLesson(): Promise<WebKit> {
  const found = findWebKit();
  if ('reason' in found) test.skip(true, found.reason);
  const webkit = await openWebKit(found as Exclude<typeof found, { reason: string }>);
  await webkit.visit(`${told('root')?.url}lessons/first-requests/`);
  return webkit;
}

test('programs in TypeScript run in WebKit', async () => {
  const webkit = await openLesson();
  try {
    const ran = await webkit.run(runBlock, 'Upload a profile picture', 'ETag');
    expect(ran).toMatchObject({ state: 'done', complaints: [] });
    expect(ran.output).toContain('status 200');
    const endless = `console.log('looping');\nfor (;;);\n`;
    expect(await webkit.run(stopBlock, 'Upload a profile picture', endless)).toBeLessThan(5_000);
  } finally {
    await webkit.close();
  }
});
