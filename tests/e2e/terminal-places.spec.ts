import { expect, type Locator, type Page } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { region, workbenchOf } from './landmarks.ts';
import { blockNamed, run, test } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';
import { firstCommand, openTerminal, screenOf, typed } from './terminal.ts';

test.beforeEach(skipWithoutPython);
test.setTimeout(400_000);

/** Opens the terminal of the workbench, and puts the cursor into it. */
async function openInWorkbench(page: Page): Promise<Locator> {
  await page.getByRole('tab', { name: 'Terminal', exact: true }).click();
  const terminal = region(workbenchOf(page), 'Terminal');
  await expect(terminal.getByText('~ $').first()).toBeVisible();
  await terminal.locator('.xterm').click();
  return terminal;
}

test('the terminal of a workbench has the account and the files of the page, and the other tabs show what it did', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('lessons/first-requests/');
  await run(blockNamed(page, 'Upload a profile picture'));
  const loaded = () => scripts.filter((url) => /\/open-tab\.[^/]+\.js$/.test(url)).length;
  expect(loaded(), 'nothing of it is loaded before it is asked for').toBe(0);
  const terminal = await openInWorkbench(page);
  expect(loaded()).toBe(1);
  await test.step('a press of the mouse on its tab leads into it', async () => {
    await page.getByRole('tab', { name: 'Buckets' }).click();
    await page.getByRole('tab', { name: 'Terminal', exact: true }).click();
    await expect(terminal.locator('textarea')).toBeFocused();
  });
  expect(await typed(page, terminal, 'aws s3 ls', firstCommand)).toMatch(/my-social-app$/);
  await typed(page, terminal, "echo 'From the terminal.' > note.txt && aws s3 mb s3://from-the-terminal");

  await page.getByRole('tab', { name: 'Buckets' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Buckets' }).getByText('from-the-terminal')).toBeVisible();
  await page.getByRole('tab', { name: 'Requests' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Requests' })).toContainText(
    'aws s3 mb s3://from-the-terminal',
  );
  await page.getByRole('tab', { name: 'Files' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Files' }).getByText('note.txt')).toBeVisible();

  await test.step('what was on its screen is there when somebody comes back, and arrows lead from tab to tab', async () => {
    await page.getByRole('tab', { name: 'Conditions' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Terminal', exact: true })).toBeFocused();
    await expect(terminal).toContainText('make_bucket: from-the-terminal');
  });
  await test.step('a step of the lesson is run by the same CLI, which does one thing at a time', async () => {
    await page.getByRole('tab', { name: 'AWS CLI' }).first().click();
    const step = page.getByRole('region', { name: 'Terminal: upload.sh' });
    await page.route(/\/run-shell\.[\w-]+\.js$/, (route) => route.abort());
    await page.getByRole('button', { name: 'Run: upload.sh' }).click();
    await expect(step).toContainText('could not be loaded. Are you offline? Press Run to try again.');
    await page.unroute(/\/run-shell\.[\w-]+\.js$/);
    await terminal.locator('.xterm').click();
    await page.keyboard.type('for n in 1 2 3; do aws s3 ls | wc -l; done\n');
    await page.getByRole('button', { name: 'Run: upload.sh' }).click();
    await expect(step).toHaveAttribute('data-exit-status', '0', { timeout: 90_000 });
    await expect(terminal).toHaveAttribute('data-exit-status', '0', { timeout: 90_000 });
    await expect.poll(() => screenOf(terminal)).toMatch(/\n2\n2\n2\n~ \$$/);
  });
  expect(await faultsInBothThemes(page)).toEqual([]);
});

test('the playground has a terminal in its workbench, and a link to the page of one', async ({ page }) => {
  await page.goto('playground/');
  const terminal = await openInWorkbench(page);
  expect(await typed(page, terminal, 'echo one two')).toBe('one two');
  await page.getByRole('region', { name: 'Playground' }).getByRole('link', { name: 'Terminal' }).click();
  await expect(page).toHaveURL(/\/terminal\/$/);
  await page.getByRole('button', { name: 'Open the terminal' }).waitFor();
  await expect(page.getByRole('tab', { name: 'Terminal', exact: true })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('progress stays on one row, and keys stand below the terminal', async ({ page }) => {
    const terminal = await openTerminal(page);
    const tap = (name: string) => terminal.getByRole('button', { name, exact: true }).tap();

    await test.step('Tab, the arrows and Ctrl+C', async () => {
      await page.keyboard.type('ls prof');
      await tap('Complete');
      await expect.poll(() => screenOf(terminal)).toMatch(/~ \$ ls profile\.jpg$/);
      await expect(terminal.locator('textarea')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect.poll(() => screenOf(terminal)).toMatch(/\nprofile\.jpg\n~ \$$/);
      await tap('Earlier command');
      await expect.poll(() => screenOf(terminal)).toMatch(/~ \$ ls profile\.jpg$/);
      for (let press = 0; press < 5; press += 1) await tap('Left');
      await page.keyboard.type('!');
      await tap('Right');
      await expect.poll(() => screenOf(terminal)).toMatch(/~ \$ ls profile!\.jpg$/);
      await tap('Stop the command');
      await expect.poll(() => screenOf(terminal)).toMatch(/\n~ \$$/);
      await page.keyboard.type('sleep 600\n');
      await expect(terminal).toHaveAttribute('data-run-state', 'running');
      await tap('Stop the command');
      await expect(terminal).toHaveAttribute('data-run-state', 'done');
    });

    await test.step('progress', async () => {
      await typed(page, terminal, 'aws s3 mb s3://films && head -c 40000000 /dev/zero > f', firstCommand);
      await page.keyboard.press('Control+l');
      await page.keyboard.type('aws s3 cp f s3://films\n');
      const seen = new Set<string>();
      await expect
        .poll(
          async () => {
            const screen = await screenOf(terminal);
            for (const row of screen.split('\n')) seen.add(row);
            return screen;
          },
          { intervals: [50], timeout: 90_000 },
        )
        .toMatch(/\n~ \$$/);
      expect(await screenOf(terminal)).toBe('~ $ aws s3 cp f s3://films\nupload: ./f to s3://films/f\n~ $');
      const progress = [...seen].filter((row) => row.includes('MiB'));
      expect(progress.length).toBeGreaterThan(0);
      for (const row of progress) expect(row).toMatch(/^Completed .*…$/);
    });

    await test.step('a step of a lesson runs, and brings up no keyboard', async () => {
      await page.goto('lessons/first-requests/');
      await page.getByRole('tab', { name: 'AWS CLI' }).first().tap();
      const step = page.getByRole('region', { name: 'Terminal: upload.sh', exact: true });
      await step
        .locator('[data-shell]')
        .evaluate((place: HTMLElement) => (place.dataset.commands = 'echo from a phone'));
      await page.getByRole('button', { name: 'Run: upload.sh' }).tap();
      await expect.poll(() => screenOf(step)).toMatch(/\nfrom a phone\n~ \$$/);
      await expect(step.locator('textarea')).not.toBeFocused();
    });

    await test.step('nothing is wider than the page', async () => {
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });
  });

  test('the terminal of a workbench has room for a few lines, and its keys', async ({ page }) => {
    await page.goto('lessons/first-requests/');
    await page.getByRole('button', { name: 'Workbench', exact: true }).tap();
    const terminal = await openInWorkbench(page);
    for (const tab of ['Buckets', 'Requests', 'Files', 'Conditions', 'Terminal'])
      await expect(page.getByRole('tab', { name: tab, exact: true })).toBeInViewport({ ratio: 1 });
    await expect(terminal.getByRole('button', { name: 'Complete' })).toBeInViewport({ ratio: 1 });
    expect(await typed(page, terminal, 'seq 6')).toBe('1\n2\n3\n4\n5\n6');
  });
});
