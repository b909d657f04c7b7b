import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { bringToMiddle, expectInSight, expectStartInSight } from './in-sight.ts';
import { workbenchOf } from './landmarks.ts';
import { oneOfEachKind } from './one-of-each-kind.ts';
import { blockNamed, output, setCode, test } from './page.ts';

const button = (block: Locator, name: string) => block.getByRole('button', { name, exact: true });

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('in an exercise of each kind, what a button in mid-window opens is below it, in sight, and the focus stays', async ({
      page,
    }) => {
      test.setTimeout(400_000);
      for (const { folder, components, exercises } of oneOfEachKind()) {
        const titles = components
          .filter(({ target }) => exercises.some(({ name }) => name === target))
          .map(({ title }) => title);
        // One from nothing prints nothing.
        const printing = components.find(({ target }) => {
          const start = exercises.find(({ name }) => name === target)?.start;
          return start !== undefined && readFileSync(start, 'utf8').includes('console.log');
        })?.title;
        await page.goto(`${folder}/`);
        for (const title of titles) {
          await test.step(title, async () => {
            const block = blockNamed(page, title);
            const press = async (name: string) => {
              await bringToMiddle(button(block, name));
              await button(block, name).click();
            };
            const firstLine = block.getByRole('log').locator('.entry').first();

            if (title === printing) {
              await press('Run');
              await expectInSight(firstLine, 'the first output');
              await expect(button(block, 'Run')).toBeFocused();
              await expect(block).toHaveAttribute('data-run-state', /done|failed/);
            }

            for (const hint of await block.locator('[data-hint]').all()) {
              await press('Hint');
              await expectInSight(hint, 'the hint');
              expect(await isBelow(hint, button(block, 'Hint'))).toBe(true);
              await expect(button(block, 'Hint')).toBeFocused();
            }

            await press('Solution');
            await expectInSight(button(block, 'Use this solution'), 'the head of the solution');
            await expectStartInSight(block.locator('.block-solution pre'), 'the solution');

            await press('Check');
            const verdict = block.getByRole('status');
            await expect(verdict).toContainText('Not yet', { timeout: 60_000 });
            await expectInSight(verdict, 'the verdict, with all hints and the solution open');
            expect(await isBelow(verdict, button(block, 'Check'))).toBe(true);
            await expect(button(block, 'Check')).toBeFocused();
          });
        }
      }
    });

    test('a verdict and the first output are in sight together, above an open workbench', async ({
      page,
    }) => {
      await page.goto('lessons/first-requests/');
      const workbench = workbenchOf(page);
      const open = workbench.getByRole('button', { name: 'Workbench', exact: true });
      if (await open.isVisible()) await open.click();
      await expect(workbench.getByRole('tab', { name: 'Requests' })).toBeVisible();
      const block = blockNamed(page, 'Store a picture for user 202');
      await bringToMiddle(button(block, 'Check'));
      await button(block, 'Check').click();
      await expect(block.getByRole('status')).toContainText('Not yet', { timeout: 60_000 });
      await expectInSight(block.getByRole('status'), 'the verdict');
      await expectInSight(block.getByRole('log').locator('.entry').first(), 'the first output');
    });

    test('who scrolls on while a program runs is not pulled back', async ({ page }) => {
      await page.goto('lessons/first-requests/');
      const block = blockNamed(page, 'Upload a profile picture');
      await setCode(
        block,
        `await new Promise((resolve) => setTimeout(resolve, 1_500));\nfor (let i = 0; i < 30; i++) console.log(i);`,
      );
      await bringToMiddle(button(block, 'Run'));
      await button(block, 'Run').click();
      await page.mouse.wheel(0, -900);
      await expect(block).toHaveAttribute('data-run-state', 'done', { timeout: 30_000 });
      await expect.poll(() => output(block)).toContain('29');
      await expect(button(block, 'Run')).not.toBeInViewport();
    });
  });
}

for (const hasTouch of [false, true]) {
  test.describe(`on a phone ${hasTouch ? 'with a touch screen' : 'with a mouse'}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch, isMobile: hasTouch });

    test('long lines of code wrap, also those that one writes', async ({ page }) => {
      await page.goto('lessons/first-requests/');
      const wide = await page
        .locator('.block-code pre')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
      expect(wide).toBe(0);
      const block = blockNamed(page, 'Upload a profile picture');
      await block.locator('.block-code').click({ position: { x: 100, y: 30 } });
      await expect(block.getByRole('textbox')).toBeFocused({ timeout: 30_000 });
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.insertText(`// ${'A long comment. '.repeat(20)}\n`);
      const editor = block.locator('.code-editor');
      await expect.poll(() => editor.evaluate(hidesCode)).toBe(false);
    });
  });
}

/** Whether an editor has more code than it shows, to the right or below. */
function hidesCode(editor: Element): boolean {
  const field = editor.querySelector('.plain-editor');
  const frame = editor.getBoundingClientRect();
  if (field instanceof HTMLTextAreaElement)
    return field.scrollWidth > field.clientWidth || field.scrollHeight > field.clientHeight;
  return [...editor.querySelectorAll('.view-line > span')]
    .map((line) => line.getBoundingClientRect())
    .some(({ right, bottom }) => right > frame.right || bottom > frame.bottom);
}

/** Whether one stands below the other. */
async function isBelow(one: Locator, other: Locator): Promise<boolean> {
  const [box, above] = [await one.boundingBox(), await other.boundingBox()];
  return box !== null && above !== null && box.y >= above.y + above.height;
}
