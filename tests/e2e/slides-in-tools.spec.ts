import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
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

// `present.spec.ts` looks at all slides with TypeScript chosen. One visit has all tools, and each look takes a tenth of a second.
for (const slug of lessons) {
  test(`${slug}: every slide of another tool can be read`, async ({ page }) => {
    test.setTimeout(200_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`present/${slug}/#title`);
    await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
    const faults: string[] = [];
    for (const tool of ['py', 'sh'] as const) {
      await choose(page, tool);
      const slides = page.locator(`.slide:has(tool-tabs[data-has~="${tool}"])`);
      const ids = await slides.evaluateAll((all) => all.map(({ id }) => id));
      for (const size of sizes) {
        await page.setViewportSize(size);
        for (const id of ids) {
          await page.evaluate((hash) => (location.hash = hash), `${id}/99`);
          await expect(page.locator('.slide:visible')).toHaveAttribute('id', id);
          faults.push(
            ...(await slideFaults(page, `content/lessons/${slug}/index.mdx`)).map(
              (fault) => `${tool}: ${fault}`,
            ),
          );
        }
      }
    }
    expect(faults).toEqual([]);
  });
}
