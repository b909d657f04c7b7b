import { expect, type Page } from '@playwright/test';
import { holdBack } from './hold-back.ts';
import { test } from './page.ts';

/** Opens a page, acts in it before any of its scripts has arrived, and lets them arrive. */
async function actEarly(page: Page, address: string, act: () => Promise<void>): Promise<void> {
  const arrive = await holdBack(page, '**/_astro/*.js');
  await page.goto(address, { waitUntil: 'commit' });
  await act();
  arrive();
  await page.waitForLoadState();
}

test('a tick and a prediction that are quicker than the scripts are kept', async ({ page }) => {
  const tick = page.getByRole('checkbox', { name: 'Done with 2. Four operations' });
  const choice = page.locator('course-question').getByRole('radio').nth(1);
  await actEarly(page, 'lessons/first-requests/', async () => {
    await tick.check();
    await choice.check();
  });
  for (const visit of ['first', 'second']) {
    await expect(page.locator('.page-title'), visit).toContainText('1 of');
    await expect(tick, visit).toBeChecked();
    await expect(choice, visit).toBeChecked();
    // The script of predictions is not the first to come.
    const kept = () => page.evaluate(() => localStorage.getItem('learn-s3/questions') ?? '');
    await expect.poll(kept, visit).toContain('visitor-status');
    if (visit === 'first') await page.reload();
  }
});

test('a time at which a workshop begins is kept if it is quicker than the scripts', async ({ page }) => {
  const field = page.getByLabel('It begins at');
  await actEarly(page, 'workshops/media-store/', () => field.fill('13:30'));
  const pause = page.getByRole('row', { name: /Short break/ });
  await expect(pause).toHaveText(/^\s*14:23/);
  await page.reload();
  await expect(pause).toHaveText(/^\s*14:23/);
  await expect(field).toHaveValue('13:30');
});
