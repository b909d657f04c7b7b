import { expect, type Locator, type Page } from '@playwright/test';
import { blockNamed, run, test } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';

test.beforeEach(skipWithoutPython);
test.use({ visit: 'shared' });
test.setTimeout(600_000);

/** Long enough for Python's first start on a machine that has other work to do. */
const patience = 170_000;

/** Opens a program in the playground by its link, and runs it. Answers the block, and what was printed. */
async function runLinked(page: Page, code: string, state = 'done'): Promise<readonly [Locator, string]> {
  const block = blockNamed(page, 'Playground');
  await page.goto(`playground/#py=${encodeURIComponent(code)}`);
  await expect(block.locator('[role=tabpanel]')).toHaveAttribute('data-name', 'main.py');
  await expect(block).toHaveAttribute('data-run-state', 'idle');
  return [block, await run(block, state, patience)];
}

const entries = (block: Locator) => block.locator('.block-output .entry');

test('what a program prints, asks and ends with is as in Python', async ({ page }) => {
  for (const [what, code, state, ...parts] of [
    [
      'parts of a line',
      `print('a', end='')\nprint('b', 1, None, True, 2.0, sep='-')`,
      'done',
      'ab-1-None-True-2.0',
    ],
    ['a line without an end', `print('last', end='')`, 'done', 'last'],
    ['print itself', `print(print, print.__name__)`, 'done', '<built-in function print> print'],
    [
      'a wrong call of print',
      `print(1, ending='')`,
      'failed',
      "TypeError: print() got an unexpected keyword argument 'ending'",
    ],
    ['its arguments', `import sys\nprint(sys.argv, __name__)`, 'done', "['main.py'] __main__"],
    [
      'a log',
      `import logging\nlogging.warning('beware')\nlogging.info('unsaid')`,
      'done',
      'WARNING:root:beware',
    ],
    ['an exit code', `import sys\nprint('before')\nsys.exit(3)`, 'failed', 'before', 'exit code 3'],
    ['an exit with words', `import sys\nsys.exit('gone wrong')`, 'failed', 'gone wrong', 'exit code 1'],
    ['an end of its own will', `print('so far')\nraise SystemExit`, 'done'],
    ['a question', `name = input('Your name? ')`, 'failed', 'Your name? ', 'EOFError', 'nobody to ask'],
    [
      'a package that is not there',
      `import numpy`,
      'failed',
      "No module named 'numpy'",
      'boto3',
      'main.py:1',
    ],
    [
      'a wait',
      `import time\nbegun = time.monotonic()\ntime.sleep(0.5)\nprint(time.monotonic() - begun >= 0.5)`,
      'done',
      'True',
    ],
  ] as const) {
    const [, text] = await runLinked(page, code, state);
    for (const part of parts) expect(text, what).toContain(part);
  }

  const [block] = await runLinked(
    page,
    `import sys\nprint('out')\nprint('err', file=sys.stderr)\nprint('out again')`,
  );
  await expect(entries(block)).toHaveText(['out', 'err', 'out again']);
  await expect(entries(block).nth(1)).toHaveClass(/entry-error/);
});

test('output without end keeps its beginning and its end', async ({ page }) => {
  const [block, text] = await runLinked(
    page,
    `for number in range(30_000):\n    print('line', number)\nprint('the end')`,
  );
  expect(text).toContain('the end');
  await expect(entries(block).last()).toHaveText('the end');
  await expect(block.locator('.output-earlier')).toBeVisible();
  const [, long] = await runLinked(page, `print('x' * 20_000)`);
  expect(long).toContain('Show all 20,000 characters');
});

/** What opens on the button beside a printed line, with all of its levels open. */
async function lookInside(entry: Locator): Promise<Locator> {
  await entry.getByRole('button', { name: 'Look inside' }).click();
  const inside = entry.locator('.entry-values');
  await expect(inside.locator('.value-children').first()).toBeVisible();
  await inside.evaluate(async (root) => {
    for (;;) {
      const closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      if (closed.length === 0) return;
      // A level is drawn when it is opened.
      const opened = closed.map((one) => new Promise((resolve) => one.addEventListener('toggle', resolve)));
      for (const one of closed) one.open = true;
      await Promise.all(opened);
    }
  });
  return inside;
}

const valuesProgram = `import boto3, contextlib, datetime, io

class Picture:
    def __init__(self):
        self.name = 'profile.jpg'
        self._hidden = 1
    def __repr__(self):
        print('repr')
        return 'a picture'

loop = {'name': 'loop', 'when': datetime.date(2026, 1, 2)}
loop['self'] = loop
print(loop)
print('many', {number: [number] for number in range(700)}, end='!\\n')
print([1, {'deep': (1, {'deeper': b'bytes'})}])
print(Picture())
print([], {}, 'text', 3)
s3 = boto3.client('s3')
s3.create_bucket(Bucket='my-values')
s3.put_object(Bucket='my-values', Key='a.txt', Body='A')
answer = s3.get_object(Bucket='my-values', Key='a.txt')
print(answer)
print(answer['Body'].read())
try:
    s3.get_object(Bucket='my-values', Key='b.txt')
except s3.exceptions.NoSuchKey as error:
    print(error)
with contextlib.redirect_stdout(io.StringIO()):
    print({'elsewhere': 1})
print('nothing inside')
for number in range(3):
    print({'number': number})
`;

test('what is inside a printed value opens beside its text, which is as print prints it', async ({
  page,
}) => {
  const [block] = await runLinked(page, valuesProgram);
  const entry = (text: string) => entries(block).filter({ hasText: text }).first();
  const textOf = (one: Locator) => one.locator('> .entry-text').textContent();

  const loop = entry('loop');
  expect(await textOf(loop)).toBe("{'name': 'loop', 'when': datetime.date(2026, 1, 2), 'self': {...}}");
  const inside = await lookInside(loop);
  await expect(inside).toContainText("'name': 'loop'");
  await expect(inside).toContainText("'when': datetime.date(2026, 1, 2)");
  await expect(inside).toContainText("'self': {…}");

  const many = entry('many');
  expect(await textOf(many)).toMatch(/^many \{0: \[0\], 1: \[1\].*699: \[699\]\}!$/);
  await expect(await lookInside(many)).toContainText('… 600 more');

  const deep = await lookInside(entry('deep'));
  await expect(deep).toContainText("'deeper': b'bytes'");

  // To look into a value runs nothing of the program: its repr was called once, by print.
  expect(
    await entries(block)
      .filter({ hasText: /^repr$/ })
      .count(),
  ).toBe(1);
  const picture = entry('a picture');
  const parts = await lookInside(picture);
  await expect(parts).toContainText("name: 'profile.jpg'");
  await expect(parts).not.toContainText('_hidden');

  // Nothing to look into.
  for (const text of ['[] {} text 3', 'nothing inside'])
    await expect(entry(text).getByRole('button')).toHaveCount(0);

  const answer = entry('ResponseMetadata');
  expect(await textOf(answer)).toMatch(
    /^\{'ResponseMetadata': \{.*'Body': <botocore\.httpchecksum\.StreamingChecksumBody object at 0x/,
  );
  const told = await lookInside(answer);
  await expect(told).toContainText(/'LastModified': datetime\.datetime\(\d{4}, /);
  await expect(told).toContainText("'Body': <botocore.httpchecksum.StreamingChecksumBody object>");
  // The body was not read by this.
  await expect(entries(block).filter({ hasText: /^b'A'$/ })).toHaveCount(1);

  const failed = entry('An error occurred (NoSuchKey)');
  await expect(await lookInside(failed)).toContainText("operation_name: 'GetObject'");
  for (const number of [0, 1, 2])
    await expect(await lookInside(entry(`{'number': ${number}}`))).toContainText(`'number': ${number}`);
  await expect(block.locator('.block-output .entry-toggle')).toHaveCount(9);
});
