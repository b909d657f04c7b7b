import {
  DeletePublicAccessBlockCommand,
  GetBucketWebsiteCommand,
  PutBucketPolicyCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
  type Protocol,
  type RoutingRule,
  type S3Client,
  type WebsiteConfiguration,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { engineWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
  for (const Key of ['index.html', 'about/index.html', 'error.html']) {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: `page ${Key}`, ContentType: 'text/html' }));
  }
});

async function open(): Promise<void> {
  await client.send(new DeletePublicAccessBlockCommand({ Bucket }));
  const Statement = {
    Effect: 'Allow',
    Principal: '*',
    Action: ['s3:GetObject', 's3:ListBucket'],
    Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
  };
  await client.send(
    new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Version: '2012-10-17', Statement }) }),
  );
}
const site = (configuration: WebsiteConfiguration) =>
  client.send(new PutBucketWebsiteCommand({ Bucket, WebsiteConfiguration: configuration }));
const visit = (path: string, method = 'GET') =>
  s3.fetch(new Request(`http://${Bucket}.s3-website-us-east-1.amazonaws.com${path}`, { method }));
const usual: WebsiteConfiguration = {
  IndexDocument: { Suffix: 'index.html' },
  ErrorDocument: { Key: 'error.html' },
};

describe('the website of a bucket', () => {
  it('shows the index document of each folder', async () => {
    await open();
    await site(usual);
    expect(await (await visit('/')).text()).toBe('page index.html');
    const about = await visit('/about/');
    expect([about.headers.get('content-type'), await about.text()]).toEqual([
      'text/html',
      'page about/index.html',
    ]);
    const without = await visit('/about');
    expect([without.status, without.headers.get('location')]).toEqual([302, '/about/']);
    expect(await (await visit('/', 'HEAD')).text()).toBe('');
  });

  it('shows the error document, with the status of the error', async () => {
    await open();
    await site(usual);
    const missing = await visit('/nothing');
    expect([missing.status, await missing.text()]).toEqual([404, 'page error.html']);
    expect((await visit('/', 'POST')).status).toBe(405);
  });

  it('is HTML also where there is no such page, or nobody may see it', async () => {
    const none = await visit('/');
    expect([none.status, none.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await none.text()).toContain('NoSuchWebsiteConfiguration');
    await site(usual);
    expect((await visit('/')).status).toBe(403);
  });

  it('redirects as its rules and its objects say', async () => {
    await open();
    await site({
      ...usual,
      RoutingRules: [
        { Condition: { KeyPrefixEquals: 'old/' }, Redirect: { ReplaceKeyPrefixWith: 'new/' } },
        {
          Condition: { HttpErrorCodeReturnedEquals: '404', KeyPrefixEquals: 'app/' },
          Redirect: {
            ReplaceKeyWith: 'index.html',
            HttpRedirectCode: '302',
            HostName: 'example.com',
            Protocol: 'https',
          },
        },
      ],
    });
    const where = async (path: string) => {
      const { status, headers } = await visit(path);
      return [status, headers.get('location')];
    };
    expect(await where('/old/a b')).toEqual([
      301,
      `http://${Bucket}.s3-website-us-east-1.amazonaws.com/new/a%20b`,
    ]);
    expect(await where('/app/x')).toEqual([302, 'https://example.com/index.html']);
    await client.send(
      new PutObjectCommand({ Bucket, Key: 'moved', Body: '', WebsiteRedirectLocation: '/there' }),
    );
    expect(await where('/moved')).toEqual([301, '/there']);
    await site({ RedirectAllRequestsTo: { HostName: 'example.com' } });
    expect(await where('/a')).toEqual([301, 'http://example.com/a']);
  });

  it('is kept as it was given, and refused where it makes no sense', async () => {
    const get = () => client.send(new GetBucketWebsiteCommand({ Bucket }));
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchWebsiteConfiguration' });
    await site(usual);
    expect(await get()).toMatchObject(usual);
    await expect(site({ ErrorDocument: { Key: 'x' } })).rejects.toMatchObject({ name: 'InvalidArgument' });
    await expect(site({ IndexDocument: { Suffix: 'a/b' } })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });

  const index = { IndexDocument: { Suffix: 'index.html' } };
  const rule = (one: RoutingRule) => ({ ...index, RoutingRules: [one] });
  const Redirect = { HostName: 'example.com' };
  it.each<[string, WebsiteConfiguration, string, Record<string, unknown>]>([
    [
      'a redirect of all, and an index',
      { ...index, RedirectAllRequestsTo: Redirect },
      'InvalidArgument',
      { ArgumentName: 'RedirectAllRequestsTo', ArgumentValue: 'not null' },
    ],
    ['a redirect of all to nowhere', { RedirectAllRequestsTo: { HostName: '' } }, 'InvalidRequest', {}],
    ['an error document without a name', { ...index, ErrorDocument: { Key: '' } }, 'MalformedXML', {}],
    [
      'an index without a name',
      { IndexDocument: { Suffix: '' } },
      'InvalidArgument',
      { ArgumentName: 'IndexDocument' },
    ],
    ['no rule among rules', { ...index, RoutingRules: [] }, 'MalformedXML', {}],
    ['a condition that asks for nothing', rule({ Condition: {}, Redirect }), 'InvalidRequest', {}],
    [
      'a status that is none',
      rule({ Redirect: { ...Redirect, HttpRedirectCode: 'moved' } }),
      'MalformedXML',
      {},
    ],
    ['a status of success', rule({ Redirect: { HttpRedirectCode: '200' } }), 'InvalidRequest', {}],
    [
      'an error that is none',
      rule({ Condition: { HttpErrorCodeReturnedEquals: '302' }, Redirect }),
      'InvalidRequest',
      {},
    ],
    [
      'two ways to write the key',
      rule({ Redirect: { ReplaceKeyWith: 'a', ReplaceKeyPrefixWith: 'b' } }),
      'InvalidRequest',
      {},
    ],
    ['a protocol that is none', rule({ Redirect: { Protocol: 'ftp' as Protocol } }), 'InvalidRequest', {}],
  ])('%s is refused', async (_, configuration, name, details) => {
    await expect(site(configuration)).rejects.toMatchObject({ name, ...details });
  });
});
