import { expect } from '@playwright/test';
import { blockNamed, run, setCode, test } from './page.ts';

const title = 'Upload a profile picture';
const begin = `import { CreateBucketCommand, HeadBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Upload } from '@aws-sdk/lib-storage';
import { writeFile } from 'node:fs/promises';
const s3 = new S3Client({ region: 'us-east-1' });
interface Where { Bucket: string; Key: string }
const put = (Key: string) => new PutObjectCommand({ Bucket: 'my-social-app', Key, Body: 'a' } satisfies Where & { Body: string });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));
console.log(typeof getSignedUrl, typeof Upload, typeof writeFile, typeof HeadBucketCommand);
`;

/** The code from line 10 on, how the run ends, and what the note says about it. */
const programs: readonly (readonly [code: string, state: 'done' | 'failed', note: RegExp])[] = [
  [`s3.send(put('a'));`, 'done', /^Line 10 sends a PutObjectCommand and does not wait for its answer/],
  [
    `\nfor (const key of ['a', 'b'])\n  s3.send(put(key));`,
    'done',
    /^Line 12 sends a PutObjectCommand .* Is an “await” missing\?$/,
  ],
  [`['a', 'b'].forEach((key) => s3.send(put(key)));`, 'done', /^Line 10 sends/],
  [`writeFile('a.txt', 'a');`, 'done', /^Line 10 calls writeFile\(\) and does not wait for it/],
  [`console.log(getSignedUrl(s3, put('a')));`, 'done', /^Line 10 calls getSignedUrl\(\)/],
  [
    `new Upload({ client: s3, params: { Bucket: 'my-social-app', Key: 'b', Body: 'b' } }).done();`,
    'done',
    /^Line 10 calls done\(\)/,
  ],
  [
    `try {\n  s3.send(new HeadBucketCommand({ Bucket: 'not-there' }));\n} catch {\n}`,
    'failed',
    /^Line 11 sends a HeadBucketCommand/,
  ],
  [
    `await new Upload({ client: s3, params: { Bucket: 'my-social-app', Key: 'b', Body: 'b' } }).done();`,
    'done',
    /^$/,
  ],
  [`const all = ['a', 'b'].map((key) => s3.send(put(key)));\nawait Promise.all(all);`, 'done', /^$/],
  [`async function main() {\n  await s3.send(put('a'));\n}\nmain();`, 'done', /^$/],
  [`const later = s3.send(put('a'));\nthrow new Error('before');\nawait later;`, 'failed', /^$/],
];

test('names the calls that a program does not wait for', async ({ page }) => {
  await page.goto('lessons/first-requests/');
  const block = blockNamed(page, title);
  for (const [code, state, note] of programs) {
    await test.step(code, async () => {
      await setCode(block, begin + code);
      await run(block, state);
      await expect(block.locator('[data-note]')).toHaveText(note);
    });
  }
});
