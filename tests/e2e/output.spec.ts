import { expect, type Locator, type Page } from '@playwright/test';
import { blockNamed, run, setCode, test, visit } from './page.ts';

test.use({ visit: 'shared' });

/** Runs a program in a block of the first lesson with requests. */
async function print(page: Page, code: string, state = 'done'): Promise<Locator> {
  const block = blockNamed(page, 'Upload a profile picture');
  await setCode(block, code);
  await run(block, state);
  return block.getByRole('log', { name: 'Output' });
}

/** The texts of an output's lines. */
const linesOf = (log: Locator) => log.locator('.entry .entry-text').allTextContents();

test.beforeEach(({ page }) => visit(page, 'lessons/first-requests/'));

test('reads what a program writes as a terminal does', async ({ page }) => {
  const log = await print(
    page,
    String.raw`process.stdout.write('10%');
process.stdout.write('\r20%');
console.log(' done');
console.log('\x1b[32mok\x1b[0m, \x1b[1;38;2;10;20;30mbold\x1b[0m');
console.error('\x1b[31mred\x1b[0m');
process.stdout.write('out and ');
process.stderr.write('err\n');
process.stdout.write('abc\b\bX\n');
process.stdout.write('loading 100\r\x1b[Kloaded\n');
for (let file = 1; file <= 3; file += 1) {
  console.log('file', file);
  await new Promise((resolve) => setTimeout(resolve, 30));
  if (file < 3) process.stdout.moveCursor(0, -1);
}
console.log('evil\u202egpj.exe \x07');
console.log();
process.stdout.write('no line feed');`,
  );
  await expect(log.locator('.entry').last()).toContainText('no line feed');
  expect(await linesOf(log)).toEqual([
    '20% done',
    'ok, bold',
    'red',
    'out and err',
    'aXc',
    'loaded',
    'file 3',
    'evilU+202Egpj.exe U+0007',
    '',
    'no line feed',
  ]);
  const heightOf = async (index: number) => (await log.locator('.entry').nth(index).boundingBox())?.height;
  expect(await heightOf(8), 'an empty line takes as much room as any other').toBe(await heightOf(0));
  const color = (text: string) =>
    log.locator('.text-color', { hasText: text }).evaluate((e) => getComputedStyle(e).color);
  expect(await color('ok')).not.toBe(await color('red'));
  await expect(log.locator('.text-bold', { hasText: 'bold' })).toHaveCSS('font-weight', '700');
  await expect(log.getByTitle('U+202E, a character that is not seen')).toBeVisible();
});

test('shows what is behind proxies, and runs none of their traps', async ({ page }) => {
  const log = await print(
    page,
    `const noisy = (target: object): any => new Proxy(target, new Proxy({}, { get: (_, trap) => { throw new Error('trap ' + String(trap)); } }));
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
console.log(noisy({ a: 1 }), [noisy([1])], proxy);
console.table(noisy([{ size: 1 }]));
console.dir(noisy({ deep: { deep: {} } }), { depth: 0 });
console.log('%o', noisy({}));
console.log(new Error('outer', { cause: noisy(new Error('inner')) }).message, Proxy.length, Proxy.name);
throw noisy(new TypeError('thrown through a proxy'));`,
    'failed',
  );
  await expect(log).toContainText('{ a: 1 } [ [ 1 ] ] <Revoked Proxy>');
  await expect(log).toContainText('│ 0       │ 1    │');
  await expect(log).toContainText('outer 2 Proxy');
  await expect(log).toContainText('TypeError: thrown through a proxy');
  await log.getByRole('button', { name: 'Look inside' }).first().click();
  await expect(log.locator('.value-label', { hasText: 'a' }).first()).toBeVisible();
});

test('prints what is large at once, and shows all of a long line when asked', async ({ page }) => {
  const log = await print(
    page,
    `console.log(new Uint8Array(16_000_000), { list: Array.from({ length: 1_000_000 }, (_, i) => i) });
console.log('x'.repeat(5_000_000) + 'end');
console.log('after');`,
  );
  await expect(log).toContainText('15999900 more items');
  await expect(log.locator('.entry').last()).toHaveText('after');
  const long = log.locator('.entry').nth(1);
  expect((await long.textContent())?.length).toBeLessThan(11_000);
  await long.getByRole('button', { name: 'Show all 5,000,003 characters' }).click();
  expect((await long.locator('.entry-text').textContent())?.length).toBe(5_000_003);
  await expect(long.locator('.entry-text')).toBeFocused();
  await expect(log.getByRole('button', { name: /Show all/ })).toHaveCount(0);
});

test('keeps the first and the last of very many lines', async ({ page }) => {
  const log = await print(page, `for (let i = 1; i <= 100_000; i++) console.log('line', i);`);
  await expect(log.locator('.entry').last()).toHaveText('line 100000');
  await expect(log.locator('.entry')).toHaveCount(1_000);
  await log.evaluate((element) => {
    // As a reader who keeps asking for earlier lines.
    for (let times = 0; times < 12; times += 1)
      element.querySelector<HTMLButtonElement>('.output-earlier')?.click();
  });
  await expect(log.locator('.entry-gap')).toHaveText(
    '… 80,000 lines were left out here. The first 10,000 and the last 10,000 are kept.',
  );
  await expect(log.locator('.entry-gap + .entry')).toHaveText('line 90001');
});

test('says with which code a program left', async ({ page }) => {
  const code = (log: Locator) => log.locator('.entry-failure');
  const block = blockNamed(page, 'Upload a profile picture');
  let log = await print(page, `console.log('before'); process.exit(3); console.log('never');`, 'failed');
  await expect(code(log)).toHaveText('The program left with exit code 3.');
  await expect(log).not.toContainText('never');
  log = await print(page, `process.exitCode = 4; console.log('goes on');`, 'failed');
  await expect(log).toContainText('goes on');
  await expect(code(log)).toHaveText('The program left with exit code 4.');
  for (const ending of ['process.exit(0)', 'process.exit()', 'process.exitCode = 0'] as const) {
    log = await print(page, `console.log('${ending}'); ${ending};`);
    await expect(log).toHaveText(ending);
  }
  await expect(block).toHaveAttribute('data-run-state', 'done');
});

test('names of the SDK read as in Node', async ({ page }) => {
  const log = await print(
    page,
    `import { CreateBucketCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));
await s3.send(new PutObjectCommand({ Bucket: 'my-social-app', Key: 'a', Body: 'hello' }));
const response = await s3.send(new GetObjectCommand({ Bucket: 'my-social-app', Key: 'a' }));
console.log(response);
console.log(new PutObjectCommand({ Bucket: 'b', Key: 'k' }).constructor.name, NoSuchKey.name, S3Client.name);`,
  );
  await expect(log).toContainText('Body: IncomingMessage {}');
  await expect(log).toContainText('PutObjectCommand NoSuchKey S3Client');
});
