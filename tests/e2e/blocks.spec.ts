import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { type CourseExercise, readCourse } from '../lessons/course.ts';
import { oneOfEachKind } from './one-of-each-kind.ts';
import { blockNamed, output, setCode, test } from './page.ts';

const button = (block: Locator, name: string) => block.getByRole('button', { name, exact: true });

/** The lines of an open editor as they are drawn. */
const drawn = (block: Locator) => block.locator('.view-lines');

/** Goes from the first of the buttons back into the code by keyboard, and waits for the cursor. */
async function enter(page: Page, block: Locator, first: string): Promise<void> {
  await button(block, first).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(
    block.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first(),
  ).toBeFocused({ timeout: 30_000 });
}

/** Takes a key, runs what is shown, and resets, by keyboard alone. */
async function useByKeyboard(page: Page, block: Locator, first: 'Check' | 'Run'): Promise<void> {
  await enter(page, block, first);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press(';');
  await expect(drawn(block)).toContainText(/^;/);
  await page.keyboard.press('Escape');
  await expect(button(block, first)).toBeFocused();
  await runShown(block, first);
  await button(block, 'Reset').press('Enter');
  await expect(drawn(block)).not.toContainText(/^;/);
  await expect(button(block, 'Undo reset')).toBeFocused();
}

/** Runs the program that is shown, or checks the exercise that nobody has begun. */
async function runShown(block: Locator, first: 'Check' | 'Run'): Promise<void> {
  await button(block, first).press('Enter');
  await expect(block).toHaveAttribute('data-run-state', /done|failed/, { timeout: 60_000 });
  // An exercise of the kind `from-nothing` begins with a program that prints nothing.
  if (first === 'Check') await expect(block).toHaveAttribute('data-check', 'failed', { timeout: 60_000 });
  else expect(await output(block)).not.toBe('');
  await expect(block.getByText('SyntaxError')).toHaveCount(0);
}

/** Takes the solution, as the page has it, and checks it. */
async function useSolution(block: Locator, solution: string): Promise<void> {
  await button(block, 'Solution').press('Enter');
  await button(block, 'Use this solution').press('Enter');
  await expect(block.locator('.block-code')).toContainText(readFileSync(solution, 'utf8').trim());
  await button(block, 'Check').press('Enter');
  await expect(block).toHaveAttribute('data-check', 'passed', { timeout: 60_000 });
}

/** Presses Check, and waits for a verdict on the current code. */
async function check(block: Locator): Promise<string> {
  const verdict = block.getByRole('status');
  await verdict.evaluate((element) => element.replaceChildren());
  await button(block, 'Check').click();
  await expect(verdict).not.toBeEmpty({ timeout: 60_000 });
  return (await verdict.textContent()) ?? '';
}

/** Judges one program that is wrong, and one that is right in another way. All of them are judged on Node by other tests. */
async function judgeOthers(block: Locator, { mistakes, alsoRight }: CourseExercise): Promise<void> {
  for (const { path, expected } of mistakes.slice(0, 1)) {
    await setCode(block, readFileSync(path, 'utf8'));
    expect(await check(block), path).toContain(expected.replaceAll('`', ''));
    await expect(block).toHaveAttribute('data-check', 'failed');
  }
  for (const path of alsoRight.slice(0, 1)) {
    await setCode(block, readFileSync(path, 'utf8'));
    // On Node each program begins with a new account; here an earlier mistake may have left something.
    if ((await check(block)).includes('right on a new account'))
      await button(block, 'Reset the account and check again').click();
    await expect(block, path).toHaveAttribute('data-check', 'passed');
  }
}

/** The checks of the first exercise of each kind. */
const examples = new Set(oneOfEachKind().flatMap(({ exercises }) => exercises.map(({ check }) => check)));

// What a browser adds to the tests on Node: its sandbox, its modules, its compiler, and checks that are loaded into a page. So all
// that a lesson shows is run once, and each check judges once. A verdict is made by the same code as on Node, from what a run left:
// starts, mistakes and other right answers are judged here for one exercise of each kind.
for (const { folder, components, exercises } of readCourse()) {
  test(`${folder}: every program runs, and every exercise is passed by its solution`, async ({ page }) => {
    test.setTimeout(400_000);
    await page.goto(folder === 'home' ? './' : `${folder}/`);
    for (const { kind, title, target } of components) {
      await test.step(title, async () => {
        const block = blockNamed(page, title);
        if (kind === 'Snippet') return runShown(block, 'Run');
        const exercise = exercises.find(({ name }) => name === target);
        if (!exercise) throw new Error(`${folder} has no exercise ${target}.`);
        const isExample = examples.has(exercise.check);
        if (isExample) await runShown(block, 'Check');
        await useSolution(block, exercise.solution);
        if (isExample) await judgeOthers(block, exercise);
      });
    }
  });
}

test('a program and an exercise are used by keyboard alone', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  await expect(blockNamed(page, 'Upload a profile picture')).toHaveRole('region');
  await useByKeyboard(page, blockNamed(page, 'Upload a profile picture'), 'Run');
  await useByKeyboard(page, blockNamed(page, 'Store a picture for user 202'), 'Check');
});

test('two presses in a row are one run; Stop comes when a run takes longer, and stops it', async ({
  page,
}) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, 'Upload a profile picture');
  await block.evaluate((section) => {
    const states: (string | undefined)[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => states.push(section.dataset.runState)).observe(section, {
      attributeFilter: ['data-run-state'],
    });
  });
  const states = () => page.evaluate(() => (window as unknown as { states: string[] }).states.splice(0));

  await test.step('a double click', async () => {
    await button(block, 'Run').dblclick();
    await expect(block).toHaveAttribute('data-run-state', 'done', { timeout: 30_000 });
    expect(await output(block)).toContain('status 200');
    expect(await states()).toEqual(['running', 'done']);
  });

  await test.step('a double click on what is over before the second click', async () => {
    await setCode(block, `console.log('at once');`);
    await button(block, 'Run').dblclick({ delay: 60 });
    await expect(block.getByRole('log')).toHaveText('at once');
    await expect(block).toHaveAttribute('data-run-state', 'done');
    expect(await states()).toEqual(['running', 'done']);
  });

  await test.step('a double click on what takes long, and then Stop', async () => {
    await setCode(
      block,
      `console.log('begun');\nawait new Promise((resolve) => setTimeout(resolve, 600_000));`,
    );
    await button(block, 'Run').dblclick();
    await expect(block.getByRole('log')).toHaveText('begun');
    await expect(button(block, 'Stop')).toBeVisible();
    await expect(block).toHaveAttribute('data-run-state', 'running');
    await button(block, 'Stop').click();
    await expect(block).toHaveAttribute('data-run-state', 'stopped');
    await expect(button(block, 'Run')).toBeVisible();
    expect(await states()).toEqual(['running', 'stopped']);
  });

  await test.step('a double click on Check', async () => {
    const exercise = blockNamed(page, 'Store a picture for user 202');
    await button(exercise, 'Check').dblclick();
    await expect(exercise.getByRole('status')).toContainText('Not yet', { timeout: 60_000 });
    await expect(exercise).toHaveAttribute('data-run-state', 'done');
  });
});

test('code that is set keeps its colours: a solution, what another tab wrote, what was left here', async ({
  page,
}) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, 'Store a picture for user 202');
  const colours = () =>
    block
      .locator('.block-code pre span')
      .evaluateAll((spans) => new Set(spans.map((span) => getComputedStyle(span).color)).size);
  const before = await colours();
  expect(before).toBeGreaterThan(3);
  await button(block, 'Solution').click();
  await button(block, 'Use this solution').click();
  await expect(block.locator('.block-code')).toContainText('users/202/profile.jpg');
  expect(await colours()).toBeGreaterThan(3);
  await page.reload();
  await expect(block.locator('.block-code')).toContainText('users/202/profile.jpg');
  await block.scrollIntoViewIfNeeded();
  await expect.poll(colours).toBeGreaterThan(3);
  await setCode(block, `// From another tab.\nconst text: string = 'set';\nconsole.log(text, 1);`);
  await expect(block.locator('.block-code')).toContainText('From another tab.');
  await expect.poll(colours).toBeGreaterThan(3);
  await expect(block.locator('.monaco-editor')).toHaveCount(0);
});
