import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { workbenchOf } from './landmarks.ts';
import { blockNamed, run, setCode, test } from './page.ts';
import { addLine, openBoth } from './presenter-view.ts';
import { firstCommand, screenOf } from './terminal.ts';
import { startWorkshop } from './workshop.ts';
import { skipWithoutPython } from './skip-without-python.ts';

test.beforeEach(skipWithoutPython);
test.setTimeout(600_000);

/** Long enough for Python's first start on a machine that has other work to do. */
const patience = 170_000;
const slide = (within: Page | FrameLocator) => within.locator('.slide:visible');
/** The program of a slide that is seen. */
const shown = (within: Page | FrameLocator) => slide(within).locator('.block:visible');
const logOf = (within: Page | FrameLocator) => shown(within).getByRole('log', { name: 'Output' });

test('a slide shows and runs the tab that the presenter has chosen, in both windows', async ({ page }) => {
  const { view, now } = await openBoth(page, 'first-requests/#put-store-an-object');

  await slide(page).getByRole('tab', { name: 'boto3' }).click();
  for (const window of [page, now]) {
    await expect(shown(window)).toHaveCount(1);
    await expect(shown(window).locator('.block-code')).toContainText('import boto3');
  }
  // The keys of the deck are for what is seen, also those pressed right after a click on its tab.
  await page.keyboard.press('r');
  await expect(shown(page)).toHaveAttribute('data-run-state', 'done', { timeout: patience });
  await expect(logOf(page)).toContainText('200');
  await expect(shown(now)).toHaveAttribute('data-run-state', 'done');
  await expect(logOf(now)).toContainText('200');
  await expect(slide(page).locator('.block[data-run-state="idle"]')).toHaveCount(1);

  // What is written in one is run in the other.
  await addLine(page, slide(page), `print({'from': 'the room'})`);
  await expect(shown(now).locator('.block-code')).toContainText('the room');
  await view.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(logOf(page)).toContainText("{'from': 'the room'}", { timeout: patience });
  await logOf(page).getByRole('button', { name: 'Look inside' }).first().click();
  await expect(logOf(page)).toContainText("'from': 'the room'");

  // A prepared step is written in the language that is chosen, and arrives in the other window.
  await slide(page).focus();
  await page.keyboard.press('n');
  for (const window of [page, now]) {
    await expect(shown(window).locator('.block-code')).toContainText(`ContentType='text/plain'`);
    await expect(shown(window).locator('.block-code')).not.toContainText('the room');
  }

  await view.getByRole('button', { name: 'Workbench' }).click();
  for (const window of [page, now]) {
    const workbench = workbenchOf(window);
    await workbench.getByRole('tab', { name: 'Requests' }).click();
    await expect(workbench.getByRole('button', { name: /PutObject/ }).first()).toBeVisible();
  }

  await slide(page).getByRole('tab', { name: 'TypeScript' }).click();
  await slide(page).focus();
  await page.keyboard.press('r');
  await expect(shown(now).locator('.block-code')).toContainText('PutObjectCommand');
  await expect(shown(now)).toHaveAttribute('data-run-state', 'done', { timeout: patience });
});

test('the terminal of a slide is one in both windows, whoever types', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 810 });
  const { view, now } = await openBoth(page, 'first-requests/#put-store-an-object');
  const windows = [page, now];
  const terminalIn = (window: Page | FrameLocator) =>
    slide(window).getByRole('region', { name: 'Terminal: upload.sh' });
  const [room, own] = [terminalIn(page), terminalIn(now)];
  const buttonIn = (window: Page | FrameLocator) => slide(window).locator('[data-run-shell]');
  const sizeOf = (part: Locator) => part.evaluate((element) => getComputedStyle(element).fontSize);
  /** One window may have a row more than the other. */
  const lastRows = async (terminal: Locator) => (await screenOf(terminal)).split('\n').slice(-3);
  /** Waits until both windows show the same, with this at its end. */
  const bothShow = async (end: string | RegExp, timeout = patience) => {
    await expect.poll(() => screenOf(room), { timeout }).toMatch(end);
    await expect.poll(() => lastRows(own)).toEqual(await lastRows(room));
  };
  const typeInto = async (terminal: Locator, window: Page, text: string) => {
    await terminal.locator('.xterm').click();
    await window.keyboard.type(text);
  };

  await test.step('what is run in one is shown in both, as large as the script', async () => {
    await slide(page).getByRole('tab', { name: 'AWS CLI' }).click();
    await view.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(room).toHaveAttribute('data-exit-status', '0', { timeout: firstCommand });
    await bothShow(/make_bucket: my-social-app\nupload: .*\n~ \$$/);
    for (const window of windows)
      expect(await sizeOf(terminalIn(window).locator('.xterm-rows'))).toBe(
        await sizeOf(slide(window).locator('.tools-code:visible pre')),
      );
  });
  await test.step('each types, in lines that wrap where the narrower window ends', async () => {
    await typeInto(room, page, `clear; x=1; echo ${'room '.repeat(40)}`);
    await bothShow(/room$/);
    await page.keyboard.press('Enter');
    await bothShow(/^room [^$]*\n~ \$$/);
    await typeInto(own, view, 'echo $x; aws s3 ls | wc -l');
    await view.keyboard.press('Enter');
    await bothShow(/wc -l\n1\n1\n~ \$$/, firstCommand);
  });
  await test.step('each stops what the other has begun', async () => {
    const stopped = async () => {
      for (const window of windows) {
        await expect(buttonIn(window)).toHaveText('Run');
        await expect(terminalIn(window)).toHaveAttribute('data-exit-status', '130');
      }
    };
    await typeInto(own, view, 'while true; do sleep 1; done\n');
    for (const window of windows) await expect(buttonIn(window)).toHaveText('Stop');
    await room.locator('.xterm').click();
    await page.keyboard.press('Control+c');
    await stopped();
    await page.keyboard.type('while true; do sleep 1; done\n');
    await expect(buttonIn(now)).toHaveText('Stop');
    await buttonIn(now).click();
    await stopped();
  });
  await test.step('a window that is loaded anew is told what stands there; without the one with the shell it has its own', async () => {
    await page.reload();
    await bothShow(/done\n~ \$$/);
    await typeInto(room, page, 'echo "[$x]"\n');
    await bothShow(/\n\[1\]\n~ \$$/);
    await view.close();
    await typeInto(room, page, 'echo "[$x]"\n');
    await expect.poll(() => screenOf(room)).toMatch(/\n\[1\]\n~ \$ echo "\[\$x\]"\n\[\]\n~ \$$/);
  });
  await test.step('a deck that starts anew has closed it; on a phone it is opened by a press', async () => {
    await slide(page).focus();
    await page.keyboard.press('Shift+R');
    await expect(page.locator('[data-shell]:not([hidden])')).toHaveCount(0);
    await page.evaluate(() => (location.hash = 'put-store-an-object'));
    await page.setViewportSize({ width: 390, height: 844 });
    await buttonIn(page).click();
    await expect
      .poll(() => screenOf(room), { timeout: firstCommand })
      .toMatch(/^~ \$ sh upload\.sh\n[^]*\n~ \$$/);
  });
});

test('what is printed in Python and by the AWS CLI settles the vote on a slide, and in Python the prediction on a page', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('present/your-own-account/#connect-directly-2');
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
  await slide(page).getByRole('tab', { name: 'boto3' }).click();
  const vote = slide(page).locator('class-vote');
  await vote.getByRole('button', { name: 'One vote more for: us-east-1' }).press('Enter');
  await slide(page).focus();
  await page.keyboard.press('r');
  await expect(vote.getByRole('status')).toContainText('Every bucket is in one region.', {
    timeout: patience,
  });

  await test.step('so do the commands of the AWS CLI, with the same key', async () => {
    await page.keyboard.press('Shift+R');
    await expect(slide(page)).toHaveAttribute('id', 'title');
    await page.evaluate(() => (location.hash = 'connect-directly-2'));
    await slide(page).getByRole('tab', { name: 'AWS CLI' }).click();
    await expect(vote.getByRole('status')).toBeEmpty();
    await page.keyboard.press('r');
    await expect(vote.getByRole('status')).toContainText('Every bucket is in one region.', {
      timeout: patience,
    });
  });

  await page.goto('lessons/your-own-account/');
  await page.getByRole('tab', { name: 'boto3' }).first().click();
  const question = page.locator('course-question').filter({ hasText: 'names no region for it' }).first();
  await question.getByRole('radio', { name: 'us-east-1' }).press('Space');
  await run(blockNamed(page, 'Ask a bucket for its region, boto3'), 'done', patience);
  await expect(question.getByText('You predicted it.')).toBeVisible();
});

test('an exercise on a slide is done in Python by keyboard, in both windows', async ({ page, context }) => {
  const loaded: string[] = [];
  context.on('request', (request) => loaded.push(request.url()));
  const { view, now } = await openBoth(page, 'first-requests/#put-store-an-object-4');
  const help = view.locator('[data-presenter-help]');
  const press = (within: Page | FrameLocator, name: string) =>
    shown(within).getByRole('button', { name, exact: true }).press('Enter');
  await help.locator('summary').press('Enter');
  await expect(help.getByText('PutObjectCommand').first()).toBeVisible();
  await expect(help).not.toContainText('put_object');
  expect(loaded.filter((url) => url.includes('python'))).toEqual([]);

  await test.step('what was written on an earlier visit begins anew with the rest', async () => {
    await page.evaluate(() => {
      const written = JSON.stringify({ version: 1, code: 'print(1)', original: '' });
      localStorage['learn-s3/code/lessons/first-requests/store-a-picture/start.py'] = written;
    });
    await page.keyboard.press('Shift+R');
    await expect(slide(page)).toHaveAttribute('id', 'title');
    await page.evaluate(() => (location.hash = 'put-store-an-object-4'));
  });

  await test.step('the language is chosen, in both', async () => {
    await slide(page).getByRole('tab', { name: 'TypeScript' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(slide(page).getByRole('tab', { name: 'boto3' })).toBeFocused();
    for (const window of [page, now]) {
      await expect(shown(window).locator('.block-code')).toContainText('import boto3');
      await expect(slide(window).getByRole('tab', { name: 'boto3' })).toHaveAttribute(
        'aria-selected',
        'true',
      );
    }
    // What the presenter alone sees is of that language, too.
    await expect(help.locator('pre')).toContainText('s3.put_object(');
    await expect(help).not.toContainText('PutObjectCommand');
    expect(loaded.filter((url) => /_astro\/(?:load-)?python-/.test(url))).toEqual([]);
  });

  await test.step('a wrong program is told what is wrong, in both', async () => {
    await press(page, 'Check');
    await expect(shown(page)).toHaveAttribute('data-check', 'failed', { timeout: patience });
    for (const window of [page, now]) {
      await expect(shown(window)).toHaveAttribute('data-check', 'failed');
      await expect(shown(window).getByRole('status')).toContainText(
        'To prepare a request is not to send it.',
      );
      await expect(logOf(window)).toContainText("not sent yet: {'Bucket': 'my-social-app', 'Key': ''}");
    }
  });

  await test.step('hints speak of Python', async () => {
    await press(now, 'Hint');
    await press(now, 'Hint');
    await expect(shown(now).locator('[data-hint]').nth(1)).toContainText('put_object');
    await expect(shown(now).getByText('PutObjectCommand')).toBeHidden();
  });

  await test.step('a window that is opened anew is told all of it', async () => {
    await addLine(page, slide(page), '# from the room');
    await expect(shown(now).locator('.block-code')).toContainText('# from the room');
    await press(page, 'Run');
    await expect(shown(page)).toHaveAttribute('data-run-state', 'done', { timeout: patience });
    await view.reload();
    await expect(shown(now).locator('.block-code')).toContainText('# from the room');
    await expect(shown(now)).toHaveAttribute('data-run-state', 'done');
    await expect(logOf(now)).toContainText('not sent yet');
  });

  await test.step('with the solution it is passed, in both', async () => {
    await press(now, 'Solution');
    await press(now, 'Use this solution');
    await expect(shown(page).locator('.block-code')).toContainText("Key='users/202/profile.jpg'");
    await press(now, 'Check');
    await expect(shown(now)).toHaveAttribute('data-check', 'passed', { timeout: patience });
    await expect(shown(page)).toHaveAttribute('data-check', 'passed');
    await expect(shown(page).getByRole('status')).toContainText('It is also right where');
  });

  await test.step('TypeScript is as it was, and all begins anew in each language', async () => {
    await slide(page).getByRole('tab', { name: 'boto3' }).focus();
    await page.keyboard.press('ArrowLeft');
    for (const window of [page, now]) {
      await expect(shown(window).locator('.block-code')).toContainText('new PutObjectCommand');
      await expect(shown(window)).toHaveAttribute('data-check', 'unchecked');
    }
    await slide(page).focus();
    await page.keyboard.press('Shift+R');
    await expect(slide(page)).toHaveAttribute('id', 'title');
    await page.evaluate(() => (location.hash = 'put-store-an-object-4'));
    await slide(page).getByRole('tab', { name: 'boto3' }).press('Enter');
    for (const window of [page, now]) {
      await expect(shown(window).locator('.block-code')).toContainText('# Complete the request and send it.');
      await expect(shown(window).locator('.block-code')).not.toContainText('users/202/profile.jpg');
      await expect(shown(window)).toHaveAttribute('data-check', 'unchecked');
    }
  });
});

test('a program in Python that a learner shows runs with the presenter as Python', async ({ browser }) => {
  const workshop = await startWorkshop();
  const open = async (address: string) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const projector = await open(workshop.local + workshop.key);
  await expect(projector.getByText('You present.')).toBeVisible();
  await projector.goto(`${workshop.local}present/first-requests/#put-store-an-object`);
  await expect(projector.locator('slide-deck')).toHaveAttribute('data-ready', '');
  const learner = await open(`${workshop.local}lessons/first-requests/`);
  await learner.getByRole('tab', { name: 'boto3' }).first().click();
  const theirs = blockNamed(learner, 'Upload a profile picture, boto3');
  await theirs.locator('.block-title').click();
  await setCode(theirs, `import boto3\n\nprint('from learner', 1)\n`);

  const opening = projector.waitForEvent('popup');
  await projector.keyboard.press('s');
  const view = await opening;
  const panel = view.getByRole('region', { name: 'Room' });
  await panel.getByRole('button', { name: 'Ask' }).click();
  await learner.getByRole('button', { name: 'Yes, show it' }).click();
  const program = projector.getByRole('region', { name: /^The program of/ });
  await expect(program).toContainText("print('from learner', 1)");
  // Its colours are those of Python: a name that is imported is none of TypeScript's strings.
  await expect(program.locator('pre.shiki .line').first()).toHaveText('import boto3');

  const href = (await program.getByRole('link', { name: /playground/ }).getAttribute('href')) ?? '';

  // The exercise of a slide is handed out in the language that is on it.
  await panel.getByRole('button', { name: 'Take it down' }).click();
  await projector.evaluate(() => (location.hash = 'put-store-an-object-4'));
  await slide(projector).getByRole('tab', { name: 'boto3' }).press('Enter');
  await expect(shown(projector).locator('.block-code')).toContainText('import boto3');
  await expect(shown(view.frameLocator('.presenter-now')).locator('.block-code')).toContainText(
    'import boto3',
  );
  await panel.getByRole('button', { name: 'Hand out this program' }).click();
  await learner.getByRole('button', { name: 'Open in the playground' }).click();
  await expect(blockNamed(learner, 'Playground').getByRole('tab')).toHaveText(['main.py']);
  await projector.goto(new URL(href, workshop.local).href);
  const playground = blockNamed(projector, 'Playground');
  await expect(playground.getByRole('tab')).toHaveText(['main.py']);
  expect(await run(playground, 'done', patience)).toBe('from learner 1');
  await projector.context().close();
  await learner.context().close();
  await workshop.close();
});
