import { expect } from '@playwright/test';
import { test } from './page.ts';
import { startWorkshop } from './workshop.ts';

test('in a room, the questionnaire goes to the presenter, who sees counts and texts as they come', async ({
  page,
  browser,
}) => {
  const { local, key, close } = await startWorkshop();
  const presenter = await browser.newContext();
  try {
    const sheet = `${local}workshops/one-sitting/questionnaire/`;

    const view = await presenter.newPage();
    await view.goto(local + key);
    await expect(view.getByRole('region', { name: 'Room' })).toContainText('You present.');
    await view.goto(sheet);
    await expect(view.getByText('0 answered')).toBeVisible();
    await expect(view.getByRole('button', { name: 'Send to the presenter' })).toBeHidden();

    await page.goto(sheet);
    await page.getByLabel('Too fast').check();
    await page.getByLabel('What is still unclear?').fill('<img src=x onerror=alert(1)> and ETags');
    await page.getByRole('button', { name: 'Send to the presenter' }).click();
    await expect(page.getByText('Sent. Thank you!')).toBeVisible();
    await expect(view.getByText('1 answered')).toBeVisible();
    await expect(view.getByText('1 × Too fast')).toBeVisible();
    await expect(view.getByText('<img src=x onerror=alert(1)> and ETags')).toBeVisible();

    // Sent again, it takes the place of what was sent before.
    await page.getByLabel('Just right').check();
    await page.getByRole('button', { name: 'Send to the presenter' }).click();
    await expect(view.getByText('1 × Just right')).toBeVisible();
    await expect(view.getByText('1 answered')).toBeVisible();
  } finally {
    await presenter.close();
    await close();
  }
});
