import { type CORSRule, CreateBucketCommand, PutBucketCorsCommand } from '@aws-sdk/client-s3';
import { expect, type Page, test } from '@playwright/test';
import { corsRule, type CorsRule } from '../../src/connections/real/cors-rule.ts';
import { type Answer, makeAwsBucket, serveAws } from './own-aws.ts';
import { fillConnection, keys, type OwnS3, startOwnS3 } from './own-s3.ts';

// Not with the `test` that demands a clean console, since the browser logs an error for each answer that a page may not read.
const bucket = 'my-social-app-k3x9';
let own: OwnS3;

test.beforeAll(async () => {
  own = await startOwnS3();
});
test.afterAll(() => own.stop());

/** Presses Test connection, and answers the findings when that test is over. */
async function diagnose(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Test connection' }).click();
  await expect(page.getByRole('button', { name: 'Test connection' })).toBeEnabled({ timeout: 40_000 });
  const found = (await page.getByRole('status', { name: 'Test of the connection' }).textContent()) ?? '';
  expect(found).not.toMatch(/failed to fetch|NetworkError|undefined/i);
  return found;
}

const rules: readonly (readonly [name: string, change: Partial<CorsRule> | undefined, found: RegExp])[] = [
  ['there is no CORS rule', undefined, /✗CORS.*has no CORS rule for .*aws s3api put-bucket-cors/s],
  ['it is for another site', { AllowedOrigins: ['https://example.com'] }, /✗CORS.*has no CORS rule for/s],
  ['it allows GET alone', { AllowedMethods: ['GET'] }, /✗CORS.*but not HEAD?.*PUT.*AllowedMethods/s],
  [
    'it does not allow DELETE',
    { AllowedMethods: ['GET', 'HEAD', 'PUT', 'POST'] },
    /✗CORS.*but not DELETE .*could not delete its object learn-s3-test/s,
  ],
  ['it allows no headers', { AllowedHeaders: [] }, /✗CORS.*does not allow the headers that sign/s],
  [
    'it allows only headers that sign',
    { AllowedHeaders: ['authorization', 'x-amz-date', 'x-amz-content-sha256'] },
    /✗CORS.*Content-Type and x-amz-meta/s,
  ],
  ['it exposes no headers', { ExposeHeaders: [] }, /!?CORS.*does not show headers such as ETag/s],
];

test("what is wrong with a bucket's CORS rule is found", async ({ page, baseURL }) => {
  await page.goto('lessons/what-is-s3/');
  for (const [index, [name, change, found]] of rules.entries()) {
    await test.step(name, async () => {
      const Bucket = `cors-${index}-k3x9`;
      await own.client.send(new CreateBucketCommand({ Bucket }));
      if (change) {
        const rule = { ...corsRule(new URL(baseURL ?? '').origin), ...change };
        const CORSRules = [structuredClone(rule) as CORSRule];
        await own.client.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
      }
      if (index === 0) await fillConnection(page, own.url, Bucket);
      else await page.getByRole('dialog').getByLabel('Buckets').fill(Bucket);
      expect.soft(await diagnose(page), name).toMatch(found);
    });
  }
});

test('an endpoint that does not answer, or has no name, is found', async ({ page }) => {
  await page.goto('lessons/what-is-s3/');
  await fillConnection(page, 'http://127.0.0.1:9', bucket);
  expect(await diagnose(page)).toMatch(/✗Address.*Nothing answers at 127\.0\.0\.1:9\./s);
  await page.getByLabel('Endpoint').fill('https://s3.invalid');
  expect(await diagnose(page)).toMatch(/✗Address.*Nothing answers at s3\.invalid.*certificate/s);
});

const error = (code: string, more = ''): Response =>
  new Response(`<Error><Code>${code}</Code><Message>no</Message>${more}</Error>`, {
    status: 403,
    headers: { 'access-control-allow-origin': '*', 'content-type': 'application/xml' },
  });
const region = 'eu-central-1';
const asS3: Answer = (request, s3) => s3.fetch(request);
const answers: readonly (readonly [name: string, answer: Answer, found: RegExp])[] = [
  [
    'the clock',
    async () => error('RequestTimeTooSkewed', '<ServerTime>2031-02-03T04:05:06Z</ServerTime>'),
    /✗Clock.*wrong by more than 15 minutes.*The server's clock says.*2031/s,
  ],
  ['an unknown key', async () => error('InvalidAccessKeyId'), /✗Key.*does not know this access key ID/s],
  ['a session that is over', async () => error('ExpiredToken'), /✗Key.*session token has expired/s],
  [
    'a wrong secret',
    async () => error('SignatureDoesNotMatch'),
    /✗Signature.*secret access key is not the one/s,
  ],
  [
    'another region, in words that a page may read',
    async () => error('AuthorizationHeaderMalformed', '<Region>eu-west-1</Region>'),
    /✗Region.*is in eu-west-1, not in eu-central-1.*eu-west-1/s,
  ],
  [
    'another region, where S3 leads elsewhere',
    async () =>
      new Response('<Error><Code>PermanentRedirect</Code></Error>', {
        status: 301,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-expose-headers': '*',
          'x-amz-bucket-region': 'eu-west-1',
        },
      }),
    /✗Region.*is in eu-west-1, not in eu-central-1/s,
  ],
  [
    'another region, in words that it may not',
    async ({ url }) =>
      new URL(url).hostname === `${bucket}.s3.amazonaws.com`
        ? new Response('', {
            status: 403,
            headers: {
              'access-control-allow-origin': '*',
              'access-control-expose-headers': 'x-amz-bucket-region',
              'x-amz-bucket-region': 'eu-west-1',
            },
          })
        : new URL(url).hostname.startsWith('s3.')
          ? new Response('')
          : undefined,
    /✗Region.*is in eu-west-1, not in eu-central-1/s,
  ],
  [
    'what a policy leaves out',
    async (request, s3) =>
      request.method === 'DELETE' || /[?&](lifecycle|tagging)/.test(request.url)
        ? error('AccessDenied')
        : s3.fetch(request),
    /Permissions.*not allowed: s3:AbortMultipartUpload, s3:DeleteObject, s3:GetLifecycleConfiguration, s3:GetObjectTagging, s3:PutObjectTagging.*aws iam put-user-policy/s,
  ],
  [
    'that the bucket is public',
    async (request, s3) =>
      request.url.includes('policyStatus')
        ? new Response('<PolicyStatus><IsPublic>true</IsPublic></PolicyStatus>', {
            headers: { 'access-control-allow-origin': '*' },
          })
        : s3.fetch(request),
    /Public access.*makes it public/s,
  ],
];

test('what AWS answers is understood', async ({ page, baseURL }) => {
  let current: Answer | undefined;
  const aws = await serveAws(page, region, {}, (request, s3) => (current ?? asS3)(request, s3));
  await makeAwsBucket(aws, { bucket, region, origin: new URL(baseURL ?? '').origin });
  await page.goto('lessons/what-is-s3/');
  await page.getByRole('button', { name: /^Connection:/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Access key ID').fill(keys.accessKeyId);
  await dialog.getByLabel('Secret access key').fill(keys.secretAccessKey);
  for (const [name, answer, found] of answers) {
    await test.step(name, async () => {
      current = answer;
      await dialog.getByLabel('Region').fill(region);
      await dialog.getByLabel('Buckets').fill(bucket);
      expect.soft(await diagnose(page), name).toMatch(found);
    });
  }
});
