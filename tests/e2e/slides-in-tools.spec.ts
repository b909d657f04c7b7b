import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { nextFrame } from './next-frame.ts';
import { test } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';
import { slideFaults } from './slide-faults.ts';

test.beforeEach(skipWithoutPython);

const lessons = readdirSync('content/lessons', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['judging', '_template'].includes(entry.name))
  .map(({ name }) => name);

const sizes = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
];

/** Chooses a tool, as its tab in another window does. */
async function choose(page: Page, tool: 'py' | 'sh'): Promise<void> {
  await page.evaluate((newValue) => {
    dispatchEvent(new StorageEvent('storage', { key: 'learn-s3/tool', newValue }));
  }, tool);
  // Exercises are there in the language that was chosen.
  await expect(page.locator(tool === 'py' ? '.block[data-python]' : '.block[data-in-python]')).toHaveCount(0);
}

/** The code of the program that a slide shows, and the name of its file. */
const codeOf = (page: Page) => page.locator('.slide:visible .block:visible [data-code]');
const fileOf = (page: Page) => page.locator('.slide:visible .block:visible .block-file');

/** Goes to a slide, with all that appears on it. */
async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `${id}/99`);
  await expect(page.locator('.slide:visible')).toHaveAttribute('id', id);
}

// `present.spec.ts` looks at all slides with TypeScript chosen. One visit has all tools, and each look takes a tenth of a second.
for (const slug of lessons) {
  test(`${slug}: every slide of another tool can be read, and key N writes its prepared step`, async ({
    page,
  }) => {
    test.setTimeout(200_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`present/${slug}/#title`);
    await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
    const faults: string[] = [];
    const look = async (what: string) => {
      const found = await slideFaults(page, `content/lessons/${slug}/index.mdx`);
      faults.push(...found.map((fault) => `${what}: ${fault}`));
    };
    const written: string[] = [];
    for (const tool of ['py', 'sh'] as const) {
      await choose(page, tool);
      const slides = page.locator(`.slide:has(tool-tabs[data-has~="${tool}"])`);
      const ids = await slides.evaluateAll((all) => all.map(({ id }) => id));
      for (const size of sizes) {
        await page.setViewportSize(size);
        for (const id of ids) {
          await goTo(page, id);
          await look(tool);
        }
      }
      for (const id of tool === 'py' ? ids : []) {
        await goTo(page, id);
        const file = (await fileOf(page).count()) === 1 ? ((await fileOf(page).textContent()) ?? '') : '';
        const step = `content/lessons/${slug}/${file.replace(/py$/, 'step-1.py')}`;
        if (!file.endsWith('.py') || !existsSync(step)) continue;
        await page.keyboard.press('n');
        await expect(codeOf(page)).toContainText(readFileSync(step, 'utf8').trim());
        written.push(step);
        for (const size of sizes) {
          await page.setViewportSize(size);
          await nextFrame(page);
          await look('py, a step on');
        }
      }
    }
    expect(faults).toEqual([]);
    const prepared = readdirSync(`content/lessons/${slug}`).filter((name) => name.endsWith('.step-1.py'));
    expect(new Set(written).size, 'each prepared step was written').toBe(prepared.length);
  });
}
