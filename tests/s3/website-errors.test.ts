import {
  PutBucketPolicyCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  type PutObjectCommandInput,
  type S3Client,
  type WebsiteConfiguration,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { read } from './raw.ts';
import { engineWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
let s3: S3;
let client: S3Client;

// Everybody may read, but only the owner may list.
beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
  await client.send(
    new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: { BlockPublicPolicy: false } }),
  );
  const Statement = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${Bucket}/*`,
  };
  await client.send(
    new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Version: '2012-10-17', Statement }) }),
  );
});

const site = (more: WebsiteConfiguration = {}) =>
  client.send(
    new PutBucketWebsiteCommand({
      Bucket,
      WebsiteConfiguration: { IndexDocument: { Suffix: 'index.html' }, ...more },
    }),
  );
const put = (Key: string, more: Partial<PutObjectCommandInput> = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body: Key, ...more }));
const visit = async (path: string, method = 'GET') =>
  read(await s3.fetch(new Request(`http://${Bucket}.s3-website-us-east-1.amazonaws.com${path}`, { method })));

describe('a page about an error', () => {
  it('lists what S3 says of it', async () => {
    await site();
    const { status, text } = await visit('/none');
    expect(status).toBe(403);
    expect(text).toContain('<h1>403 Forbidden</h1>');
    expect(text).toMatch(
      /<ul>\n<li>Code: AccessDenied<\/li>\n<li>Message: .+<\/li>\n(<li>.*<\/li>\n)*<li>RequestId: \w+<\/li>\n<li>HostId: \S+<\/li>\n<\/ul>/,
    );
    expect(text).not.toContain('Custom Error Document');
  });

  it('says what became of the error document', async () => {
    await site({ ErrorDocument: { Key: 'error.html' } });
    const { text } = await visit('/none');
    expect(text).toMatch(
      /<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document<\/h3>\n<ul>\n<li>Code: AccessDenied<\/li>/,
    );
  });

  it('names the method that is not allowed', async () => {
    await site();
    const { status, text } = await visit('/none', 'POST');
    expect(status).toBe(405);
    expect(text).toContain('<li>Method: POST</li>\n<li>ResourceType: OBJECT</li>');
  });
});

it('an error document that leads elsewhere leads there', async () => {
  await site({ ErrorDocument: { Key: 'error.html' } });
  await put('error.html', { WebsiteRedirectLocation: '/there' });
  const { status, headers } = await visit('/none');
  expect([status, headers.get('location')]).toEqual([301, '/there']);
});

it('a folder with a page is found without its slash, though nobody may list', async () => {
  await site();
  await put('d/index.html');
  const { status, headers } = await visit('/d');
  expect([status, headers.get('location')]).toEqual([302, '/d/']);
});
