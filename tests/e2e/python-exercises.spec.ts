import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { readCourse } from '../lessons/course.ts';
import { oneOfEachKind } from './one-of-each-kind.ts';
import { blockNamed, output, test } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';

test.beforeEach(skipWithoutPython);
// Each run, seen or unseen, waits for an interpreter of its own.
test.setTimeout(900_000);
const patience = 300_000;

const button = (block: Locator, name: string) => block.getByRole('button', { name, exact: true });

const course = readCourse();
const exercise = course
  .flatMap(({ exercises }) => exercises)
  .find(({ name, python }) => name === 'store-a-picture' && python);
const title = 'Store a picture for user 202';

test('an exercise is done in Python by keyboard: wrong, told, mended, passed, and still there @firefox', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  await expect(block.locator('.block-code')).toContainText('new PutObjectCommand');

  await test.step('the language is chosen, for all of the site', async () => {
    const tabs = page.locator('tool-tabs').filter({ has: block });
    await tabs.getByRole('tab', { name: 'TypeScript' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(tabs.getByRole('tab', { name: 'boto3' })).toBeFocused();
    await expect(block.locator('.block-code')).toContainText('import boto3');
    await expect(block.locator('.block-file')).toHaveText('main.py');
    await expect(page.locator('tool-tabs').first().getByRole('tab', { name: 'boto3' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(loaded.filter((url) => /_astro\/(?:load-)?python-/.test(url))).toEqual([]);
  });

  await test.step('a wrong program is told what is wrong, in the words of Python', async () => {
    await button(block, 'Check').press('Enter');
    await expect(block).toHaveAttribute('data-check', 'failed', { timeout: patience });
    await expect(block.getByRole('status')).toContainText('To prepare a request is not to send it.');
    expect(await output(block)).toContain("not sent yet: {'Bucket': 'my-social-app', 'Key': ''}");
  });

  await test.step('hints speak of Python', async () => {
    await button(block, 'Hint').press('Enter');
    await button(block, 'Hint').press('Enter');
    await expect(block.locator('[data-hint]').nth(1)).toContainText('put_object');
    await expect(block.getByText('PutObjectCommand')).toBeHidden();
  });

  await test.step('mended in the editor, it is passed', async () => {
    await button(block, 'Check').focus();
    await page.keyboard.press('Shift+Tab');
    await expect(
      block.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first(),
    ).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(readFileSync(exercise?.python?.solution ?? '', 'utf8'));
    await page.keyboard.press('Escape');
    await expect(button(block, 'Check')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(block).toHaveAttribute('data-check', 'passed', { timeout: patience });
    await expect(block.getByRole('status')).toContainText('It is also right where');
  });

  await test.step('it is still there after a reload, and passed in both languages', async () => {
    await page.reload();
    await expect(block.locator('.block-code')).toContainText("Key='users/202/profile.jpg'");
    await expect(block.getByText('Passed', { exact: true })).toBeVisible();
    await page
      .locator('tool-tabs')
      .filter({ has: block })
      .getByRole('tab', { name: 'TypeScript' })
      .press('Enter');
    await expect(block.locator('.block-code')).toContainText('new PutObjectCommand');
    await expect(block.locator('.block-code')).not.toContainText('boto3');
    await expect(block.getByText('Passed', { exact: true })).toBeVisible();
  });

  await test.step('the playground takes it along', async () => {
    await page.locator('tool-tabs').filter({ has: block }).getByRole('tab', { name: 'boto3' }).press('Enter');
    await expect(block.locator('.block-file')).toHaveText('main.py');
    await block.getByRole('link', { name: 'Open in playground' }).press('Enter');
    await expect(page.locator('.playground .block-code')).toContainText("Key='users/202/profile.jpg'");
  });
});

const judged = new Set(oneOfEachKind().flatMap(({ exercises }) => exercises.map(({ check }) => check)));

// What a page adds to `tests/lessons/python-exercises.test.ts`: its interpreter, in its sandbox, with its files. So each solution runs
// once. A Check starts three interpreters or more, some ten seconds of CPU: it judges one exercise of each kind.
for (const { folder, exercises, components } of course) {
  const inPython = exercises.filter(({ python }) => python);
  if (inPython.length === 0) continue;
  test(`${folder}: the solutions in Python run, and pass one exercise of each kind`, async ({ page }) => {
    await page.goto(`${folder}/`);
    const boto3 = page.getByRole('tab', { name: 'boto3' });
    await boto3.first().click();
    for (const { name, check, python } of inPython) {
      const shown =
        components.find(({ kind, target }) => kind === 'Exercise' && target === name)?.title ?? '';
      await test.step(shown, async () => {
        const block = blockNamed(page, shown);
        await expect(block.locator('.block-file')).toHaveText('main.py');
        await button(block, 'Solution').click();
        await button(block, 'Use this solution').click();
        await expect(block.locator('.block-code')).toContainText(lastLineOf(python?.solution ?? ''));
        const press = judged.has(check) ? 'Check' : 'Run';
        await button(block, press).click();
        await expect(block).toHaveAttribute('data-run-state', /done|failed|stopped/, { timeout: patience });
        // Some print nothing, and have no output then.
        const printed = await block.getByRole('log', { name: 'Output' }).allTextContents();
        await expect(block, printed.join()).toHaveAttribute('data-run-state', 'done');
        if (press === 'Run') return;
        await expect(block.getByRole('status')).not.toBeEmpty({ timeout: patience });
        const verdict = (await block.getByRole('status').textContent()) ?? '';
        await expect(block, verdict).toHaveAttribute('data-check', 'passed');
      });
    }
  });
}

function lastLineOf(path: string): string {
  return readFileSync(path, 'utf8').trim().split('\n').at(-1) ?? '';
}
