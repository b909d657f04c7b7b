import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { workbenchOf } from './landmarks.ts';
import { startProgram } from './own-s3.ts';
import { faultsInBothThemes } from './axe.ts';
import { test } from './page.ts';
import { skipWithoutPython } from './skip-without-python.ts';
import { firstCommand, openTerminal, screenOf, tools, typed } from './terminal.ts';

test.beforeEach(skipWithoutPython);

/** Debian's AWS CLI is of version 2; what these commands print is the same. */
const cli = '/usr/bin/aws';

/** What is written into the terminal, and into a shell with a real AWS CLI. */
const commands = [
  'aws s3 mb s3://my-photos',
  'aws s3 ls',
  'aws s3 cp profile.jpg s3://my-photos/users/101/profile.jpg',
  'aws s3 ls s3://my-photos',
  'aws s3 ls s3://my-photos --recursive --human-readable --summarize',
  "printf 'Hello, S3!' > hello.txt",
  'aws s3 cp hello.txt s3://my-photos/',
  'aws s3 cp s3://my-photos/hello.txt -',
  'aws s3 cp s3://my-photos/hello.txt copy.txt && cat copy.txt',
  'aws s3api head-object --bucket my-photos --key hello.txt --query "[ContentLength, ContentType, ETag]"',
  'aws s3api list-objects-v2 --bucket my-photos --query "Contents[].Key"',
  'aws s3 ls s3://my-photos --recursive | wc -l',
  'aws s3api put-object-tagging --bucket my-photos --key hello.txt --tagging "TagSet=[{Key=a,Value=b}]"',
  'aws s3api get-object-tagging --bucket my-photos --key hello.txt',
  'aws s3api get-object --bucket my-photos --key hello.txt part.txt --range bytes=0-4 --query ContentRange && cat part.txt',
  'aws s3api list-buckets --query "Buckets[].Name" --output text',
  'aws s3 sync s3://my-photos all --no-progress && ls all all/users/101',
  'for n in 1 2 3; do echo "file $n" | aws s3 cp - "s3://my-photos/n/$n.txt"; done; aws s3 ls s3://my-photos/n/',
  'aws s3 mv s3://my-photos/hello.txt s3://my-photos/renamed.txt',
  'aws s3api get-object --bucket my-photos --key nothing nothing.txt || echo failed',
  'aws s3 rm s3://my-photos/n/ --recursive --quiet; aws s3 ls s3://my-photos/n/ || echo none',
  // Files, quotes and patterns, and what a shell does around the CLI.
  `echo "a  b" > 'two words.txt'; echo c >> "two words.txt"; cat two\\ words.txt; echo *.txt`,
  "aws s3 cp 'two words.txt' s3://my-photos/",
  'aws s3 cp . s3://my-photos/texts/ --recursive --exclude "*" --include "*.txt" --exclude "all/*"',
  'if aws s3api head-object --bucket my-photos --key none > /dev/null 2>&1; then echo there; else echo missing; fi',
  'first=$(aws s3api list-objects-v2 --bucket my-photos --query \'Contents[0].Key\' --output text); echo "1: $first"',
  'cd all && aws s3 cp users/101/profile.jpg s3://my-photos/again.jpg; cd ..',
  // Ways of output.
  'aws s3api list-objects-v2 --bucket my-photos --query "Contents[].[Key, Size]" --output table',
  "aws s3api list-objects-v2 --bucket my-photos --query 'Contents[?Size > `100`].[Key, Size]' --output text",
  'aws s3api get-bucket-location --bucket my-photos --output text >> out.txt; cat out.txt',
  'aws s3 presign s3://my-photos/again.jpg --expires-in 60 | cut -d "&" -f 4,5',
  // What a sync would do, and does.
  'rm -r all/users; aws s3 sync all s3://my-photos --delete --dryrun',
  'aws s3 sync all s3://my-photos --delete --no-progress',
  // Tools of a shell around the CLI.
  `aws s3 ls s3://my-photos --recursive | awk '{sum += $3; print $4} END {print sum}' | sed 's/^/- /'`,
  `aws s3api list-objects-v2 --bucket my-photos --output json | jq -r '.Contents[] | "\\(.Size) \\(.Key)"' | tac`,
  `aws s3 ls s3://my-photos/texts/ | awk '{print $4}' | grep -v two | xargs -I{} aws s3 rm s3://my-photos/texts/{}`,
  // Errors.
  'aws s3 ls s3://there-is-none || echo failed',
  'aws s3api get-bucket-tagging --bucket my-photos || echo failed',
  'aws s3 cp nothing.txt s3://my-photos/ || echo failed',
  'aws s3 ls --no-such-option 2>&1 | tail -n 1',
  'aws s3api get-object --bucket my-photos 2>&1 | grep error:',
  'aws s3 rm s3://my-photos/never-there',
  'aws s3 rb s3://my-photos --force',
];

/** Commands that transfer several objects at once: the CLI's threads print their lines in the order in which they happen to end. */
const inAnyOrder = /^aws s3 (?!ls).*(?:--recursive|--force)|^aws s3 sync|; aws s3 sync/;

/** Without what differs from run to run: times, and progress, of which a slow machine prints more; each row is written over by the next. */
function steady(command: string, text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^.*\r(?=.)/s, '').trimEnd())
    .filter((line) => line !== '' && !line.startsWith('Completed '));
  return (
    (inAnyOrder.test(command) ? lines.sort() : lines)
      .join('')
      // The screen breaks long lines.
      .replace(/\s+/g, '')
      .replace(/\d{4}-\d\d-\d\d\d\d:\d\d:\d\d/g, 'TIME')
  );
}

test('what forty commands print is what a real AWS CLI prints', async ({ page }) => {
  test.skip(!existsSync(cli), `There is no ${cli} here to compare with.`);
  test.setTimeout(900_000);
  await page.setViewportSize({ width: 1600, height: 900 });
  const server = await startProgram(['src/server/main.ts', '--port', '0'], /S3 is served on (\S+)/);
  const address = /S3 is served on (\S+)/.exec(server.printed())?.[1] ?? '';
  const cwd = mkdtempSync(join(tmpdir(), 'terminal-'));
  cpSync('content/files', cwd, { recursive: true });
  const env = {
    ...{
      PATH: process.env.PATH ?? '',
      HOME: cwd,
      LC_ALL: 'C',
      AWS_PAGER: '',
      AWS_DEFAULT_REGION: 'us-east-1',
    },
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  };
  const inBash = (command: string) => {
    const program = `aws() { ${cli} --endpoint-url ${address} "$@"; }; ${command}`;
    return spawnSync('/bin/bash', ['-c', `{ ${program}\n} 2>&1`], { cwd, env }).stdout.toString();
  };
  const terminal = await openTerminal(page);
  const differences: unknown[] = [];
  for (const command of commands) {
    const printed = steady(command, await typed(page, terminal, command, firstCommand));
    const wanted = steady(command, inBash(command));
    if (printed !== wanted) differences.push({ command, printed, wanted });
  }
  server.child.kill();
  expect(differences).toEqual([]);

  await page.getByRole('tab', { name: 'Files' }).click();
  await expect(workbenchOf(page).getByText('copy.txt')).toBeVisible();
});

test('line editing: history, search, completion, Ctrl+C, and the way out', async ({ page }) => {
  test.setTimeout(240_000);
  const terminal = await openTerminal(page);
  expect(await typed(page, terminal, 'echo one > notes.txt; cat notes.txt')).toBe('one');
  expect(await typed(page, terminal, 'ls | grep notes')).toBe('notes.txt');
  expect(await typed(page, terminal, 'ehco')).toBe('ehco: command not found\n  Did you mean echo?');

  await test.step('history', async () => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowUp');
    await expect.poll(() => screenOf(terminal)).toMatch(/~ \$ echo one > notes\.txt; cat notes\.txt$/);
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+r');
    await page.keyboard.type('grep');
    await expect.poll(() => screenOf(terminal)).toMatch(/\(search\)'grep': ls \| grep notes$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => screenOf(terminal)).toMatch(/\nnotes\.txt\n~ \$$/);
  });

  await test.step('completion of files, of the CLI, of buckets and keys', async () => {
    await page.keyboard.type('cat not');
    await page.keyboard.press('Tab');
    await expect.poll(() => screenOf(terminal)).toMatch(/~ \$ cat notes\.txt$/);
    await page.keyboard.press('Control+u');
    await typed(page, terminal, 'cp notes.txt "two words"');
    for (const start of ['cat tw', 'cat "tw', String.raw`cat two\ w`]) {
      await page.keyboard.type(start);
      await page.keyboard.press('Tab');
      await expect.poll(() => screenOf(terminal)).toMatch(/~ \$ cat (?:two\\ words|"two words")$/);
      await page.keyboard.press('Enter');
      await expect.poll(() => screenOf(terminal)).toMatch(/words"?\none\n~ \$$/);
    }
    await typed(
      page,
      terminal,
      'aws s3 mb s3://my-photos && aws s3 cp notes.txt s3://my-photos/texts/notes.txt',
    );
    for (const [start, whole] of [
      ['aws s3api head-ob', 'aws s3api head-object'],
      ['aws s3 cp --recu', 'aws s3 cp --recursive'],
      ['aws s3 ls s3://my', 'aws s3 ls s3://my-photos/'],
      ['aws s3 ls s3://my-photos/te', 'aws s3 ls s3://my-photos/texts/'],
      ['aws s3api head-object --bucket my', 'aws s3api head-object --bucket my-photos'],
    ] as const) {
      await page.keyboard.type(start);
      await page.keyboard.press('Tab');
      await expect.poll(() => screenOf(terminal)).toContain(`~ $ ${whole}`);
      await page.keyboard.press('Control+c');
    }
  });

  await test.step('Ctrl+C ends a loop, and a command of the CLI, within a second', async () => {
    await page.keyboard.type('while true; do sleep 0.1; done\n');
    await expect(terminal).toHaveAttribute('data-run-state', 'running');
    await page.keyboard.press('Control+c');
    await expect(terminal).toHaveAttribute('data-run-state', 'done', { timeout: 1_500 });
    await page.keyboard.type(
      'head -c 60000000 /dev/zero > big; while true; do aws s3 cp big s3://my-photos/big; done\n',
    );
    await expect.poll(() => screenOf(terminal), { timeout: 60_000 }).toContain('Completed');
    await page.keyboard.press('Control+c');
    await expect(terminal).toHaveAttribute('data-run-state', 'done', { timeout: 3_000 });
    expect(await typed(page, terminal, 'rm big; aws s3 ls')).toContain('my-photos');
  });

  await test.step('requests are listed under the command that sent them', async () => {
    await page.getByRole('tab', { name: 'Requests' }).click();
    await expect(workbenchOf(page)).toContainText('aws s3 ls');
  });

  await test.step('Escape, then Tab, leaves', async () => {
    await terminal.locator('.xterm').click();
    await page.keyboard.press('Tab');
    await expect(terminal.locator('textarea')).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(terminal.locator('textarea')).not.toBeFocused();
  });
  expect(await faultsInBothThemes(page)).toEqual([]);
});

test('nothing that is written in the terminal reaches anybody but S3', async ({ page }) => {
  const heard: string[] = [];
  const listener = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const terminal = await openTerminal(page);
  for (const command of [
    `aws s3 ls --endpoint-url ${address}`,
    `aws s3api list-buckets --endpoint-url ${address} --no-sign-request`,
    `AWS_ENDPOINT_URL=${address} aws s3 ls`,
    `aws s3api put-object --bucket a-bucket --key a --body ${address}`,
    `aws s3api list-buckets --cli-input-json ${address}/input`,
    `curl ${address}/curl`,
  ])
    expect(await typed(page, terminal, command), command).not.toBe('');
  listener.close();
  expect(heard).toEqual([]);
});

test('the AWS CLI runs, and is stopped, in other browsers, too @firefox', async ({ page }) => {
  test.setTimeout(400_000);
  const terminal = await openTerminal(page);
  expect(await typed(page, terminal, 'aws s3 mb s3://my-photos', firstCommand)).toBe(
    'make_bucket: my-photos',
  );
  await typed(page, terminal, 'aws s3 cp profile.jpg s3://my-photos/ && rm profile.jpg');
  expect(await typed(page, terminal, 'aws s3 cp s3://my-photos/profile.jpg . --quiet; ls')).toContain(
    'profile.jpg',
  );
  await page.keyboard.type('aws s3 ls s3://my');
  await page.keyboard.press('Tab');
  await expect.poll(() => screenOf(terminal)).toMatch(/~ \$ aws s3 ls s3:\/\/my-photos\/$/);
  await page.keyboard.press('Control+c');
  await page.keyboard.type('while true; do aws s3 ls > list; done\n');
  await expect(terminal).toHaveAttribute('data-run-state', 'running');
  await page.keyboard.press('Control+c');
  await expect(terminal).toHaveAttribute('data-run-state', 'done');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => screenOf(terminal)).toMatch(/~ \$ while true; do aws s3 ls > list; done$/);
  await page.keyboard.press('Control+c');

  await test.step('commands of a library do as on a computer, and end by Ctrl+C', async () => {
    expect(await typed(page, terminal, tools.line)).toBe(tools.printed);
    await page.keyboard.type("awk 'BEGIN { while (1) x++ }'\n");
    await expect(terminal).toHaveAttribute('data-run-state', 'running');
    // The page is not kept busy by it.
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0, 'awake')))).toBe(
      'awake',
    );
    await page.keyboard.press('Control+c');
    await expect(terminal).toHaveAttribute('data-run-state', 'done', { timeout: 1_500 });
    expect(await typed(page, terminal, 'echo $?; ls l')).toBe('130\nl');
  });
});

test('what is typed, pasted, and was written on an earlier visit', async ({ page }) => {
  const terminal = await openTerminal(page);
  const paste = (text: string) =>
    terminal.locator('textarea').evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);

  await test.step('several lines are pasted as one, and run with Enter', async () => {
    await paste('echo one\nfor n in two three; do\n  echo $n\ndone\n');
    await expect
      .poll(() => screenOf(terminal))
      .toMatch(/~ \$ echo one\n> for n in two three; do\n> {3}echo \$n\n> done$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => screenOf(terminal)).toMatch(/\n> done\none\ntwo\nthree\n~ \$$/);
  });
  await test.step('a line goes on where a quote is open', async () => {
    await page.keyboard.press('Control+l');
    await page.keyboard.type("echo 'four\nfive'\n");
    await expect.poll(() => screenOf(terminal)).toBe("~ $ echo 'four\n> five'\nfour\nfive\n~ $");
  });
  await test.step('Ctrl+C drops what is being typed, and Ctrl+L keeps it', async () => {
    await page.keyboard.type('echo six');
    await page.keyboard.press('Control+l');
    await expect.poll(() => screenOf(terminal)).toBe('~ $ echo six');
    await page.keyboard.press('Control+c');
    await expect.poll(() => screenOf(terminal)).toBe('~ $ echo six\n~ $');
    await page.keyboard.press('Enter');
    await expect.poll(() => screenOf(terminal)).toBe('~ $ echo six\n~ $\n~ $');
  });
  await test.step('text that comes by no key, and !! for what was written last', async () => {
    await page.keyboard.press('Control+l');
    await page.keyboard.type('echo ');
    await page.keyboard.insertText('☃ é');
    await page.keyboard.press('Enter');
    await expect.poll(() => screenOf(terminal)).toBe('~ $ echo ☃ é\n☃ é\n~ $');
    await typed(page, terminal, 'cat profile.jpg');
    await page.keyboard.press('Control+l');
    await page.keyboard.type('echo ☃ é\n');
    await page.keyboard.type("!! | tr é e; echo '!!'\n");
    await expect.poll(() => screenOf(terminal)).toMatch(/~ \$ echo ☃ é \| tr é e; echo '!!'\n☃ e\n!!\n~ \$$/);
  });
  await test.step('the line is edited where the cursor is', async () => {
    expect(await typed(page, terminal, 'echo ok')).toBe('ok');
    await page.keyboard.press('Control+l');
    await page.keyboard.type('cho one two');
    for (const key of ['Home', 'e', 'Control+ArrowRight', ' ', '-', 'n', 'End', 'Control+w', 'Backspace'])
      await page.keyboard.press(key);
    await expect.poll(() => screenOf(terminal)).toBe('~ $ echo -n one');
    await page.keyboard.press('Enter');
    await expect.poll(() => screenOf(terminal)).toBe('~ $ echo -n one\none\n~ $');
  });
  await test.step('a screen reader is told what is printed', async () => {
    await page.keyboard.type('echo "said aloud"\n');
    await expect(terminal.getByRole('listitem').filter({ hasText: /^said aloud$/ })).toHaveCount(1);
    await expect(terminal.locator('[aria-live="assertive"]')).toContainText('said aloud');
    await expect(terminal.getByRole('textbox', { name: /Escape, then Tab, leaves it/ })).toBeFocused();
  });
  await test.step('the next visit has the history of this one', async () => {
    const next = await openTerminal(page);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => screenOf(next)).toMatch(/~ \$ echo "said aloud"$/);
    await page.keyboard.press('Control+c');
    expect(await typed(page, next, 'history | tail -n 3')).toMatch(
      /echo -n one\n +\d+ {2}echo "said aloud"\n +\d+ {2}history \| tail -n 3$/,
    );
  });
});

test('the CLI says its version, its settings and its help; the shell says what it has not, and what to do', async ({
  page,
}) => {
  test.setTimeout(400_000);
  const loaded: string[] = [];
  const runWithoutTools: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const isLoaded = () => loaded.some((url) => /text-tools[^/]*\.js$/.test(url));
  const runWithoutJq: string[] = [];
  const isJqLoaded = () => loaded.some((url) => /jq[^/]*\.wasm$/.test(url));
  const terminal = await openTerminal(page);
  for (const [command, told] of [
    ['aws --version', /^aws-cli\/1\.\S+ Python\/3\.\S+ .*botocore\/1\.[\d.\s]+$/],
    ['aws configure list', /access_key +\*{16}MPLE +env[^]*region +us-east-1 +env/],
    ['aws help | head -n 6', /^\s*aws\n\^\^\^\s+Description/],
    ['aws s3 cp help | grep -c -e --dryrun', /^[1-9]/],
    [
      'aws dynamodb list-tables 2>&1 | tail -n 1',
      /^ {2}Use aws s3[^]*aws: there is no dynamodb here, but S3 alone$/,
    ],
    ['aws s3api list-buckets --output yaml 2>&1 | tail -n 1', /aws: yaml is an output of version 2/],
    ['aws configure', /^AWS Access Key ID[^]*aws cannot ask here\. Say it in the command/],
    [
      'aws s3 mb s3://to-the-screen > /dev/null; echo hello | aws s3 cp - s3://to-the-screen/a; aws s3api get-object --bucket to-the-screen --key a /dev/stdout --query ContentLength',
      /^hello\n6$/,
    ],
    [
      'aws sts get-caller-identity --query "[Account, Arn]" --output text',
      /^111122223333\s+arn:aws:iam::111122223333:user\/example$/,
    ],
    [
      'aws sts get-session-token 2>&1 | grep -o "here STS answers.*"',
      /here STS answers GetCallerIdentity alone\.$/,
    ],
    ['vi notes.txt', /^vi: command not found\n {2}Use cat, and the Files tab/],
    ['sudo ls', /^sudo: command not found\n {2}Use the command without sudo\.$/],
    ['docker ps', /^docker: command not found\n {2}Nothing can be installed here/],
    // What comes from a library, and runs the CLI again.
    [
      `aws s3 cp profile.jpg s3://to-the-screen/b.jpg --quiet; aws s3 ls s3://to-the-screen/ | awk '{print $4}' | xargs -t -I{} aws s3 rm s3://to-the-screen/{}`,
      /^aws s3 rm s3:\/\/to-the-screen\/a\ndelete: s3:\/\/to-the-screen\/a\naws s3 rm s3:\/\/to-the-screen\/b\.jpg\ndelete: s3:\/\/to-the-screen\/b\.jpg$/,
    ],
    [
      `aws s3api list-buckets | jq -r '.Buckets[].Name' | sed -n '/^to-/s/$/ it is/p'`,
      /^to-the-screen it is$/,
    ],
    ['[[ profile.jpg == *.jpg && -f profile.jpg ]] && echo there', /^there$/],
    ['sleep 9 &', /running in the background/],
    ['curl https://example.com/', /Could not resolve host[^]*Only S3 can be reached here\.$/],
    ['select x in a; do echo; done', /select is not here/],
    ['diff <(ls) list.txt', /<\( \) stands only behind </],
    ['cat < <(ls) | head -n 1', /^john\.png$/],
    ['cat nothing.txt', /^cat: nothing\.txt: No such file or directory\n {2}\S/],
    ['cd nowhere', /^cd: nowhere: No such file or directory/],
  ] as const) {
    if (!isLoaded()) runWithoutTools.push(command);
    if (!isJqLoaded()) runWithoutJq.push(command);
    expect(await typed(page, terminal, command, firstCommand), command).toMatch(told);
  }
  expect(runWithoutTools.at(-1)).toContain('awk');
  expect(runWithoutJq.at(-1)).toContain('jq');
});
