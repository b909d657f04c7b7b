import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect } from '@playwright/test';
import { connect, keys, makeBucket, type OwnS3, startOwnS3, usersJson } from './own-s3.ts';
import { blockNamed, output, setCode, test } from './page.ts';

const bucket = 'my-social-app-k3x9';
const title = 'Upload a profile picture';
let own: OwnS3;
let folder: string;

test.beforeAll(async ({ baseURL }) => {
  folder = await mkdtemp(join(tmpdir(), 'learn-s3-'));
  await writeFile(join(folder, 'users.json'), usersJson);
  own = await startOwnS3(join(folder, 'users.json'));
  for (const name of [bucket, 'secret']) await makeBucket(own.client, name, new URL(baseURL ?? '').origin);
  await own.client.send(new PutObjectCommand({ Bucket: 'secret', Key: 'x', Body: 'TOP-SECRET-OBJECT' }));
});
test.afterAll(async () => {
  own.stop();
  await rm(folder, { recursive: true });
});

/** What a program tries on a real connection; all of it prints, and none of it may print a key or what is in the other bucket. */
const attempts: readonly (readonly [name: string, code: string])[] = [
  ['the environment', `return JSON.stringify(process.env)`],
  ['the credentials of the client', `return JSON.stringify(await s3.config.credentials())`],
  [
    'every global',
    `return Object.getOwnPropertyNames(globalThis).map((n) => { try { return n + String(JSON.stringify(globalThis[n])); } catch { return n; } }).join()`,
  ],
  [
    'every symbol',
    `return Object.getOwnPropertySymbols(globalThis).map((s) => String(s) + JSON.stringify(globalThis[s])).join()`,
  ],
  [
    'the stack of an error',
    `try { await fetch('https://secret.s3.us-east-1.amazonaws.com/x') } catch (e) { return e.stack } return 'none'`,
  ],
  ['another bucket', `return (await fetch('https://secret.s3.us-east-1.amazonaws.com/x')).text()`],
  ['another bucket by path', `return (await fetch('https://s3.us-east-1.amazonaws.com/secret/x')).text()`],
  [
    'a step up',
    `return (await fetch('https://my-social-app.s3.us-east-1.amazonaws.com/..%2F..%2Fsecret%2Fx')).text()`,
  ],
  [
    'encoded dots',
    `return (await fetch('https://my-social-app.s3.us-east-1.amazonaws.com/a/%2e%2e/%2e%2e/secret/x')).text()`,
  ],
  [
    'a bucket that is a host',
    `return (await fetch('https://127.0.0.1:9.s3.us-east-1.amazonaws.com/x')).text()`,
  ],
  [
    'a bucket that is another host',
    `return (await fetch('https://evil.example%2f.s3.us-east-1.amazonaws.com/x')).text()`,
  ],
  ['another host', `return (await fetch('https://evil.example/')).text()`],
  [
    'a copy from another bucket',
    `return (await fetch(ALLOWED + '?x', { method: 'PUT', headers: { 'x-amz-copy-source': '/secret/x' } })).text()`,
  ],
  [
    'a copy hidden in the query',
    `return (await fetch(ALLOWED + '?x-amz-copy-source=secret%2Fx', { method: 'PUT' })).text()`,
  ],
  [
    'a presigned address for another bucket',
    `return (await fetch(await getSignedUrl(s3, new GetObjectCommand({ Bucket: 'secret', Key: 'x' })))).text()`,
  ],
  [
    'what presigning shows',
    `return getSignedUrl(s3, new GetObjectCommand({ Bucket: 'my-social-app', Key: 'x' }))`,
  ],
  [
    'a header with a line break',
    `return (await fetch(ALLOWED, { headers: { 'x-amz-meta-a': 'b\\r\\nHost: evil.example' } })).text()`,
  ],
  [
    'what the server echoes',
    `return (await fetch(ALLOWED + '?versionId=no', { headers: { authorization: 'x' } })).text()`,
  ],
  ['a redirect', `const r = await fetch(ALLOWED); return r.url + JSON.stringify([...r.headers])`],
  [
    'prototypes that the page would share',
    `Headers.prototype.get = function (n) { throw new Error('seen ' + n); }; Object.prototype.authorization = 1; return (await fetch(ALLOWED)).status + ''`,
  ],
  ['a message to the page', `postMessage({ type: 'start', program: 'x' }); return 'sent'`],
];

test('a program on a real connection gets no key, and no other bucket', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  await connect(page, own.url, bucket);
  const code = [
    `import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';`,
    `import { getSignedUrl } from '@aws-sdk/s3-request-presigner';`,
    `const s3 = new S3Client({ region: 'us-east-1' });`,
    `const ALLOWED = 'https://my-social-app.s3.us-east-1.amazonaws.com/x';`,
    ...attempts.map(
      ([name, body]) =>
        `try { const told = await (async () => { ${body} })(); console.log(${JSON.stringify(name)} + ': ' + told); } catch (e) { console.log(${JSON.stringify(name)} + ': ' + (e as Error).stack); }`,
    ),
    `console.log('over');`,
  ].join('\n');
  const allow = page.getByRole('button', { name: 'Allow changes' });
  await page.addLocatorHandler(allow, (button) => button.click());
  const block = blockNamed(page, title);
  await setCode(block, code);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block).not.toHaveAttribute('data-run-state', 'running', { timeout: 60_000 });
  const told = await output(block);
  expect(told).toContain('over');
  for (const [name] of attempts) expect(told).toContain(`${name}: `);
  // A presigned address names its key, for whoever is to use it; nothing else does.
  const [before = '', after = ''] = told.split(/what presigning shows: http\S+/);
  expect(told).toMatch(/what presigning shows: http:\/\/127[^ ]*X-Amz-Signature/);
  expect(before + after).not.toContain(keys.accessKeyId);
  expect(told).not.toContain(keys.secretAccessKey);
  expect(told).not.toContain('TOP-SECRET-OBJECT');
  expect(told).not.toContain('evil.example/ 200');
});
