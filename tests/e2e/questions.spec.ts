import { expect, type Locator, type Page } from '@playwright/test';
import { faultsInBothThemes } from './axe.ts';
import { blockNamed, run, test } from './page.ts';

const kept = 'learn-s3/questions';
const prediction = (page: Page, words: string | RegExp) =>
  page.locator('course-question', { hasText: words });
const verdict = (question: Locator) => question.getByRole('status').last();
const review = (page: Page) => page.getByRole('region', { name: 'What do you remember?' });

/** Makes it look as if all answers had been given some days earlier. */
async function daysLater(page: Page, days: number): Promise<void> {
  await page.evaluate(
    ([key, past]) => {
      const memory = JSON.parse(localStorage.getItem(key) ?? '{}') as {
        answers: Record<string, { last: string }>;
      };
      for (const answer of Object.values(memory.answers))
        answer.last = new Date(Date.parse(answer.last) - past * 86_400_000).toISOString();
      localStorage.setItem(key, JSON.stringify(memory));
    },
    [kept, days] as const,
  );
}

/** Answers the current question with the first choice, and goes on. Returns what was said about that answer. */
async function answerAndGoOn(page: Page, region: Locator): Promise<string> {
  const form = region.locator('form.question');
  const kind = await form.getAttribute('data-kind');
  const number = await form.locator('.question-number').textContent();
  if (kind === 'type') await form.getByRole('textbox').fill('NoSuchBucket');
  else if (kind === 'order')
    await form
      .getByRole('button', { name: /^Move down/ })
      .first()
      .click();
  else await form.locator('input').first().check();
  await form.getByRole('button', { name: 'Answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(form).toHaveAttribute('data-settled', /right|wrong/);
  const said = (await verdict(form).textContent()) ?? '';
  const next = form.getByRole('button', { name: /Next question|Finish/ });
  await expect(next).toBeFocused();
  await expect(next, 'what has the focus is seen').toBeInViewport();
  await next.click({ delay: 0 });
  await expect(form.locator('.question-number', { hasText: number ?? '' })).toHaveCount(0);
  return said;
}

test('what was predicted is kept, and settled by the run, by keyboard', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const question = prediction(page, 'deletes the same object once more');
  const block = blockNamed(page, 'Delete, and delete again');
  await question.scrollIntoViewIfNeeded();
  const [first, second] = [question.getByRole('radio').nth(0), question.getByRole('radio').nth(1)];
  await second.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeChecked();
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), kept))
    .toContain('"given":"`404`');
  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await expect(first).toBeChecked();
  await expect(verdict(question)).toBeEmpty();

  const runs = block.getByRole('button', { name: 'Run', exact: true });
  await runs.focus();
  await page.keyboard.press('Enter');
  await expect(verdict(question)).toContainText('Not as you predicted.');
  await expect(runs).toBeFocused();
  await expect(verdict(question)).toContainText('The program printed deleted again: 204.');
  await expect(verdict(question)).toContainText('That is what GET would say.');
  await expect(question.locator('.answer').nth(1)).toHaveAttribute('data-mark', 'missed');
  // The answer can no longer be changed.
  await second.click({ force: true });
  await expect(first).toBeChecked();
  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await expect(verdict(question)).toContainText('Not as you predicted.');

  // A reader who only runs the program is told what happened, and nothing else.
  const skipped = prediction(page, 'without a signature');
  await run(blockNamed(page, 'Open the URL as a visitor'));
  await expect(verdict(skipped)).toContainText('What happened');
  await expect(verdict(skipped)).not.toContainText('predicted');
  expect(await faultsInBothThemes(page, { include: 'course-question' })).toEqual([]);
});

test('what was typed before a run is settled by it, with the reason for this very answer', async ({
  page,
}) => {
  await page.goto('lessons/downloading/');
  const question = prediction(page, 'How many bytes come?');
  const field = question.getByRole('textbox', { name: 'Your answer' });
  await field.focus();
  await page.keyboard.type('100');
  // Enter leaves the page as it is: only the run says what is right.
  await page.keyboard.press('Enter');
  await expect(verdict(question)).toBeEmpty();
  const block = blockNamed(page, 'Three ranges of one video');
  await block.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  await expect(verdict(question)).toContainText('Not as you predicted.');
  await expect(verdict(question)).toContainText('byte 100 comes, too');
  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await expect(verdict(question)).toContainText('Not as you predicted.');
  await expect(field).toHaveValue('100');
  await expect(field).not.toBeEditable();
});

test('a lesson asks at its end, and what it asked comes back when it is due', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto('lessons/first-requests/');
  await review(page).scrollIntoViewIfNeeded();
  await expect(review(page).locator('.question-number')).toHaveText('Question 1 of 5');
  await review(page).getByRole('button', { name: 'Answer' }).click();
  await expect(verdict(review(page))).toHaveText('Choose an answer first. A guess will do.');
  for (let turn = 0; turn < 5; turn += 1) await answerAndGoOn(page, review(page));
  const round = review(page).locator('.question-round');
  await expect(round).toContainText(/of 5 right|All 5 right/);
  await expect(round).toContainText(/The next 5 questions are due tomorrow\./);
  await expect(round.locator('.question-title')).toBeFocused();
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.goto('review/');
  const due = page.getByRole('region', { name: 'Due now' });
  await expect(due).toContainText('Nothing is due.');
  await expect(due).toContainText('due tomorrow');
  await daysLater(page, 1);
  await page.reload();
  const mark = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Review/ });
  await expect(mark).toContainText('5 due', { useInnerText: true });
  await expect(due.locator('.question-number')).toHaveText('Question 1 of 5');
  await expect(due.getByRole('link', { name: 'From “Your first requests”' })).toHaveAttribute(
    'href',
    /\/lessons\/first-requests\/#/,
  );
  expect(await faultsInBothThemes(page)).toEqual([]);
  await answerAndGoOn(page, due);
  await expect(mark).toContainText('4 due', { useInnerText: true });
  await page.goto('./');
  await page.getByRole('link', { name: '4 due for review' }).click();
  await expect(page).toHaveURL(/\/review\/$/);
});

test('an exercise that was passed with the solution comes back', async ({ page }) => {
  await page.goto('review/');
  await page.evaluate(() =>
    localStorage.setItem(
      'learn-s3/progress',
      JSON.stringify({ withSolution: { 'lessons/first-requests/delete-a-user': '2026-01-01T00:00:00Z' } }),
    ),
  );
  await page.reload();
  const link = page.getByRole('link', { name: 'Delete a user' });
  await expect(link).toHaveAttribute('href', /lessons\/first-requests\/#delete-remove-an-object$/);
  await expect(page.getByRole('listitem').filter({ has: link })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Due now' })).toContainText('Nothing to review yet.');
});

test('two tabs lose nothing, whatever was kept before', async ({ page, context }) => {
  await page.goto('lessons/first-requests/');
  const newer = { version: 7, streak: 3, answers: { broken: 5 }, predictions: 'x' };
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    kept,
    JSON.stringify(newer),
  ] as const);
  const other = await context.newPage();
  await other.goto(page.url());
  await review(page).scrollIntoViewIfNeeded();
  await review(other).scrollIntoViewIfNeeded();
  await answerAndGoOn(page, review(page));
  await prediction(other, 'without a signature').getByRole('radio').first().check();
  await answerAndGoOn(other, review(other));
  await answerAndGoOn(page, review(page));
  const memory = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}') as unknown, kept);
  expect(memory).toMatchObject({ version: 7, streak: 3 });
  const { answers, predictions } = memory as Record<string, object>;
  // Both tabs were asked the same first question.
  expect(Object.keys(answers ?? {})).toHaveLength(3);
  expect(answers).toHaveProperty('broken', 5);
  expect(Object.keys(predictions ?? {})).toEqual(['first-requests/visitor-status']);
});

test('without storage, and without a connection, a page says what it can', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Forbidden.', 'SecurityError');
      },
    });
  });
  await page.route('**/questions/*.json', (route) => route.abort('internetdisconnected'));
  await page.goto('lessons/first-requests/');
  await review(page).scrollIntoViewIfNeeded();
  await expect(review(page)).toContainText('The questions could not be loaded. Are you offline?');
  await page.unroute('**/questions/*.json');
  await review(page).getByRole('button', { name: 'Try again' }).click();
  await answerAndGoOn(page, review(page));
  await expect(review(page).locator('.question-number')).toHaveText('Question 2 of 5');
});

test('without script, questions can be read, and nothing offers what it cannot do', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('lessons/first-requests/');
  const question = prediction(page, 'deletes the same object once more');
  await expect(question.getByRole('radio')).toHaveCount(4);
  await expect(page.getByRole('button', { name: /^(Answer|Ask me)$/ }).filter({ visible: true })).toHaveCount(
    0,
  );
  await context.close();
});

test('on a slide a prediction is a vote, with the votes entered and the answer shown by Run', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('present/first-requests/#delete-remove-an-object');
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
  const slide = page.locator('.slide:visible');
  while (!(await slide.locator('class-vote').isVisible())) await page.keyboard.press('PageDown');
  const vote = slide.locator('class-vote');
  const counts = vote.getByRole('spinbutton');
  await counts.nth(0).fill('12');
  await page.keyboard.press('Escape');
  const more = vote.getByRole('button', { name: /^One vote more/ });
  await more.nth(1).click();
  await more.nth(1).click();
  await vote
    .getByRole('button', { name: /^One vote less/ })
    .nth(1)
    .click();
  await expect(counts.nth(1)).toHaveValue('1');
  const width = (place: number) =>
    vote
      .locator('.vote-bar > span')
      .nth(place)
      .evaluate((bar) => bar.getBoundingClientRect().width);
  expect(await width(0)).toBeGreaterThan(5 * (await width(1)));
  await expect(verdict(vote)).toBeEmpty();

  // The deck gets the keys again.
  await page.keyboard.press('r');
  await expect(verdict(vote)).toContainText('After the request the object is not there');
  await expect(verdict(vote)).toContainText('Most voted otherwise. That is what GET would say.');
  await expect(vote.locator('.vote-answer').nth(1)).toHaveAttribute('data-mark', 'right');
  await expect(slide).not.toHaveAttribute('data-overflows', '');
  // What is printed takes room from the code, which is folded to what matters.
  const code = slide.locator('.block-code:visible');
  await expect.poll(() => code.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThan(2);
  expect(await vote.locator('.vote').evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThan(2);
  expect(await faultsInBothThemes(page)).toEqual([]);

  await page.reload();
  await expect(counts.nth(0)).toHaveValue('12');
  await page.keyboard.press('Shift+R');
  const kept = page.locator('class-vote', { hasText: 'the same object' });
  await expect(kept.locator('input').first()).toHaveValue('0');

  // As many are right: nobody hears that most are not. A clicker goes on while a count has the focus.
  const place = await kept.evaluate((one) => one.closest('.slide')?.id ?? '');
  await page.evaluate((id) => (location.hash = id), place);
  await counts.nth(0).fill('3');
  await counts.nth(1).fill('3');
  const before = await slide.getAttribute('id');
  await page.keyboard.press('PageDown');
  await expect(slide).not.toHaveAttribute('id', before ?? '');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('r');
  await expect(verdict(vote)).toContainText('After the request the object is not there');
  await expect(verdict(vote)).not.toContainText('Most voted otherwise');
});
