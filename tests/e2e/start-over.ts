import { expect, type Locator, type Page } from '@playwright/test';
import { workbenchOf } from './landmarks.ts';

/**
 * Opens a page with a workbench; if an earlier test (`visit: 'shared'`) has it open already, puts it back as a first visit
 * finds it: nothing in the account, no conditions, programs as the lesson has them, the workbench open. Only earlier runs stay
 * in its list.
 */
export async function startOver(page: Page, address: string, tab = 'Buckets'): Promise<Locator> {
  const workbench = workbenchOf(page);
  if (!page.url().endsWith(`/${address}`)) await page.goto(address);
  else {
    const closed = workbench.getByRole('button', { name: /^Workbench/ });
    if (await closed.isVisible()) await closed.click();
    for (const dialog of await page.getByRole('dialog').all()) {
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await resetAccount(page);
    // Each Reset becomes another button when it is pressed.
    const changed = page.getByRole('button', { name: 'Reset', exact: true, disabled: false });
    for (let left = await changed.count(); left > 0; left -= 1) await changed.first().click();
    await page.evaluate(() => scrollTo(0, 0));
  }
  await workbench.getByRole('tab', { name: tab }).click();
  return workbench;
}

/** Takes everything out of the account of a page whose workbench is open. */
export async function resetAccount(page: Page): Promise<void> {
  const workbench = workbenchOf(page);
  await workbench.getByRole('button', { name: 'Account', exact: true }).click();
  await workbench.getByRole('menuitem', { name: 'Reset…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reset this account?' });
  await dialog.getByRole('button', { name: 'Reset the account' }).click();
  await expect(dialog).toHaveCount(0);
}
