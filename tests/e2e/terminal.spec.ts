import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { startProgram } from './own-s3.ts';
import { faultsInBothThemes } from './axe.ts';
import { test } from './page.ts';

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
  'aws s3 rb s3://my-photos --force',
];

/** Opens the page, and its terminal. */
async function openTerminal(page: Page): Promise<Locator> {
  await page.goto('terminal/');
  await page.getByRole('button', { name: 'Open the terminal' }).click();
  const terminal = page.getByRole('region', { name: 'Terminal', exact: true });
  await expect(terminal.getByText('~ $').first()).toBeVisible();
  return terminal;
}

/** What stands on the screen, without blanks at the ends of its rows. */
async function screenOf(terminal: Locator): Promise<string> {
  const rows = await terminal.locator('.xterm-rows > div').allInnerTexts();
  return rows
    .map((row) => row.replaceAll('\u00a0', ' ').trimEnd())
    .join('\n')
    .trimEnd();
}

/** Types a command into an empty screen, waits for its end, and answers what it has printed. */
async function typed(page: Page, terminal: Locator, command: string): Promise<string> {
  await page.keyboard.press('Control+l');
  await expect.poll(() => screenOf(terminal)).toBe('~ $');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
  await expect.poll(() => screenOf(terminal), { timeout: 90_000 }).toMatch(/\n~ \$$/);
  const screen = await screenOf(terminal);
  // The command itself may take several rows.
  let at = 0;
  for (const sign of `~ $ ${command}`) at = screen.indexOf(sign, at) + 1;
  return screen.slice(screen.indexOf('\n', at) + 1).replace(/\n?~ \$$/, '');
}

/** Without what differs from run to run: times, and progress, which a later line writes over. */
function steady(text: string): string {
  return (
    text
      .split('\n')
      .map((line) => line.replace(/^.*\r(?=.)/, '').trimEnd())
      .filter((line) => line !== '' && !line.startsWith('Completed '))
      .join('')
      // The screen breaks long lines.
      .replace(/\s+/g, '')
      .replace(/\d{4}-\d\d-\d\d\d\d:\d\d:\d\d/g, 'TIME')
  );
}

test('twenty commands print what a real AWS CLI prints', async ({ page }) => {
  test.skip(!existsSync(cli), `There is no ${cli} here to compare with.`);
  test.setTimeout(400_000);
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
    const printed = steady(await typed(page, terminal, command));
    const wanted = steady(inBash(command));
    if (printed !== wanted) differences.push({ command, printed, wanted });
  }
  server.child.kill();
  expect(differences).toEqual([]);

  await page.getByRole('tab', { name: 'Files' }).click();
  await expect(page.getByRole('complementary', { name: 'Workbench' }).getByText('copy.txt')).toBeVisible();
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
    await expect(page.getByRole('complementary', { name: 'Workbench' })).toContainText('aws s3 ls');
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
