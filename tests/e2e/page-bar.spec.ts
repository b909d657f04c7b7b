import { expect } from '@playwright/test';
import { bringToMiddle, expectInSight } from './in-sight.ts';
import { workbenchOf } from './landmarks.ts';
import { blockNamed, run, setCode, test } from './page.ts';

test('beside an open workbench there is a table of contents, and the section that one reads', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('lessons/first-requests/');
  await expect(workbenchOf(page)).toHaveRole('complementary');
  await expect(workbenchOf(page).getByRole('tab', { name: 'Buckets' })).toBeVisible();
  const bar = page.locator('#starlight__mobile-toc');
  const heading = page.getByRole('heading', { name: 'DELETE: remove an object' });
  await bar.getByText('On this page').click();
  await bar.getByRole('link', { name: 'DELETE: remove an object' }).click();
  await expectInSight(heading, 'the heading');
  await expect(bar.locator('.display-current')).toHaveText('8. DELETE: remove an object');
  const right = await bar.evaluate((element) => element.getBoundingClientRect().right);
  const left = await workbenchOf(page).evaluate((element) => element.getBoundingClientRect().left);
  expect(right).toBeLessThanOrEqual(left);

  await workbenchOf(page).getByRole('button', { name: 'Close the workbench' }).click();
  await expect(bar).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeVisible();
});

for (const width of [320, 390, 768, 820]) {
  test(`the button of the workbench covers nothing at a width of ${width}, and nothing covers what it opens`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('lessons/first-requests/');
    // All that is in the header has room.
    await expect(page.locator('header.header .tools')).toBeInViewport({ ratio: 1 });
    const block = blockNamed(page, 'Upload a profile picture');
    await setCode(block, `for (let i = 0; i < 60; i++) console.log('a line of output', i, 'with an end');`);
    await run(block);
    const open = workbenchOf(page).getByRole('button', { name: 'Workbench', exact: true });
    const header = await page.locator('#starlight__mobile-toc').boundingBox();
    const box = await open.boundingBox();
    expect(box && header && box.y >= header.y && box.y + box.height <= header.y + header.height).toBe(true);
    const current = page.locator('.display-current');
    const end = await current.evaluate((element) => element.getBoundingClientRect().right);
    expect(end).toBeLessThanOrEqual(box?.x ?? 0);

    await open.click();
    await workbenchOf(page).getByRole('tab', { name: 'Requests' }).click();
    await workbenchOf(page).getByRole('tab', { name: 'Buckets' }).click();
    await workbenchOf(page).getByRole('button', { name: 'Close the workbench' }).click();
    await expect(open).toBeFocused();
  });
}

test('at 200 % zoom, a workbench with a height of another window leaves the code more than half', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto('lessons/first-requests/');
  await page.evaluate(() => localStorage.setItem('learn-s3/workbench', '{"height":700}'));
  await page.reload();
  await workbenchOf(page).getByRole('button', { name: 'Workbench', exact: true }).click();
  const height = async () => (await workbenchOf(page).boundingBox())?.height ?? 0;
  expect(await height()).toBeLessThanOrEqual(180);
  const separator = page.getByRole('separator', { name: 'Size of the workbench' });
  await separator.press('End');
  expect(await height()).toBeLessThanOrEqual(180);
  expect(Number(await separator.getAttribute('aria-valuemax'))).toBe(180);

  const block = blockNamed(page, 'Store a picture for user 202');
  const check = block.getByRole('button', { name: 'Check' });
  await bringToMiddle(check);
  await check.click();
  await expect(block.getByRole('status')).toContainText('Not yet', { timeout: 60_000 });
  await expectInSight(block.getByRole('status'), 'the verdict');
});
