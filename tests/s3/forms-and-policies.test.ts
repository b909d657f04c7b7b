import { createHmac } from 'node:crypto';
import {
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { read, type RawAnswer } from './raw.ts';
import { engineWithBucket } from './sdk.ts';

// As recorded from Amazon S3 by the tests of LocalStack, tests/aws/services/s3/test_s3.snapshot.json.
const Bucket = 'my-social-app';
const there = 'http://localhost/there';

let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
});

interface Form {
  fields?: Record<string, string>;
  conditions?: readonly unknown[];
  /** The file name in the header of the part; undefined if it has none. */
  fileName?: string | undefined;
  expiration?: Date;
  sign?: boolean;
}

/** Posts a form whose policy is signed as older tools do. */
async function post({
  fields = {},
  conditions = [],
  fileName = 'john.png',
  expiration = new Date(Date.now() + 3_600_000),
  sign = true,
}: Form): Promise<RawAnswer> {
  const document = { expiration: expiration.toISOString(), conditions: [{ bucket: Bucket }, ...conditions] };
  const policy = Buffer.from(JSON.stringify(document)).toString('base64');
  const signature = createHmac('sha1', exampleUser.secretAccessKey).update(policy).digest('base64');
  const signed = sign ? { AWSAccessKeyId: exampleUser.accessKeyId, signature } : {};
  const boundary = 'the-boundary';
  const parts = Object.entries({ key: 'k', policy, ...signed, ...fields }).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const named = fileName === 'none' ? '' : `; filename="${fileName}"`;
  parts.push(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"${named}\r\n\r\nhello\r\n--${boundary}--`,
  );
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  const body = new TextEncoder().encode(parts.join(''));
  return read(await s3.fetch(new Request(`http://localhost/${Bucket}`, { method: 'POST', headers, body })));
}

const anyKey = ['starts-with', '$key', ''];
const keys = async () =>
  (await client.send(new ListObjectsV2Command({ Bucket }))).Contents?.map(({ Key }) => Key) ?? [];

describe('${filename}', () => {
  it.each([
    ['john.png', 'u/john.png'],
    ['C:\\pictures\\john.png', 'u/john.png'],
    ['/home/me/john.png', 'u/john.png'],
    ['a/b\\c', 'u/c'],
    ['$& $1.png', 'u/$& $1.png'],
    ['', 'u/'],
    ['none', 'u/${filename}'],
  ])('is, of the name %j, put into the key: %s', async (fileName, key) => {
    expect((await post({ fields: { key: 'u/${filename}' }, conditions: [anyKey], fileName })).status).toBe(
      204,
    );
    expect(await keys()).toEqual([key]);
  });

  it('is expanded in every field, before the policy is checked', async () => {
    const fields = {
      key: 'k',
      'x-amz-meta-name': 'it is ${filename}',
      'Content-Disposition': 'attachment; filename="${filename}"',
      success_action_redirect: `${there}?\${filename}`,
    };
    const about = (name: string, value: string, operator = 'starts-with') => [operator, `$${name}`, value];
    const conditions = [
      anyKey,
      about('x-amz-meta-name', 'it is john', 'starts-with'),
      about('Content-Disposition', 'attachment; filename="john.png"', 'eq'),
    ];
    const exact = about('success_action_redirect', fields.success_action_redirect, 'eq');
    const refused = await post({ fields, conditions: [...conditions, exact] });
    expect(refused.status).toBe(403);
    const begun = about('success_action_redirect', there);
    const done = await post({ fields, conditions: [...conditions, begun] });
    expect(done.status).toBe(303);
    expect(done.headers.get('location')).toContain(`${there}?john.png`);
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'k' }));
    expect(head).toMatchObject({
      Metadata: { name: 'it is john.png' },
      ContentDisposition: 'attachment; filename="john.png"',
    });
  });
});

describe('a policy', () => {
  const refused = async (form: Form) => {
    const answer = await post(form);
    return [answer.status, answer.element('Code'), answer.element('Message')?.replaceAll('&quot;', '"')];
  };
  const failed = (condition: string) => [
    403,
    'AccessDenied',
    `Invalid according to Policy: Policy Condition failed: ${condition}`,
  ];

  it.each<[unknown, string]>([
    [['eq', '$key', 'other'], '["eq", "$key", "other"]'],
    [['starts-with', '$key', 'x'], '["starts-with", "$key", "x"]'],
    [{ key: 'other' }, '["eq", "$key", "other"]'],
    [['eq', 'key', 'k'], '["eq", "key", "k"]'],
    [['starts-with', 'key', ''], '["starts-with", "key", ""]'],
    [['content-length-range', 'test', 10], '["content-length-range", "test", "10"]'],
    [['content-length-range', 0, 'many'], '["content-length-range", "0", "many"]'],
    [['content-length-range', -1, 10], '["content-length-range", "-1", "10"]'],
    [
      ['eq', '$success_action_redirect', there.toUpperCase()],
      `["eq", "$success_action_redirect", "${there.toUpperCase()}"]`,
    ],
    [['eq', 'success_action_redirect', there], `["eq", "success_action_redirect", "${there}"]`],
  ])('whose condition %j does not hold says so', async (condition, written) => {
    const conditions = [anyKey, condition];
    const fields = { success_action_redirect: there };
    expect(await refused({ conditions, fields })).toEqual(failed(written));
    expect(await keys()).toEqual([]);
  });

  it('says when it has expired', async () => {
    expect(await refused({ conditions: [anyKey], expiration: new Date(Date.now() - 1000) })).toEqual([
      403,
      'AccessDenied',
      'Invalid according to Policy: Policy expired.',
    ]);
  });

  it('that nobody signed is refused', async () => {
    expect(await refused({ conditions: [anyKey], sign: false })).toEqual([
      403,
      'AccessDenied',
      'Access Denied',
    ]);
  });

  it.each([
    ['X-Amz-Signature', { 'x-amz-date': 'x' }],
    ['AWSAccessKeyId', { signature: 'x' }],
  ])('that is signed by halves misses %s', async (name, fields) => {
    const answer = await post({ conditions: [anyKey], sign: false, fields });
    expect(answer.status).toBe(400);
    expect(answer.element('ArgumentName')).toBe(name);
    expect(answer.element('Message')).toBe(
      `Bucket POST must contain a field named '${name}'.  If it is specified, please check the order of the fields.`,
    );
  });

  it('has one property in each of its simple conditions', async () => {
    expect(await refused({ conditions: [anyKey, { acl: 'private', key: 'k' }] })).toEqual([
      400,
      'InvalidPolicyDocument',
      'Invalid Policy: Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.',
    ]);
  });
});

describe('the fields of a form', () => {
  it('may hold text beyond ASCII', async () => {
    const fields = { 'Cache-Control': 'für immer €', 'x-amz-meta-name': 'Zoë €' };
    const conditions = [
      anyKey,
      ['starts-with', '$Cache-Control', ''],
      ['starts-with', '$x-amz-meta-name', ''],
    ];
    expect((await post({ fields, conditions })).status).toBe(204);
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'k' }));
    expect(Buffer.from(got.CacheControl ?? '', 'latin1').toString()).toBe('für immer €');
    expect(got.Metadata).toEqual({ name: '=?UTF-8?Q?Zo=C3=AB_=E2=82=AC?=' });
  });

  it.each([
    [
      '<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>',
      204,
      [{ Key: 'a', Value: 'b' }],
    ],
    ['<Tagging/>', 204, []],
    ['<Other/>', 204, []],
    ['not XML', 400, undefined],
  ])('may hold tags: %s', async (tagging, status, tags) => {
    const conditions = [anyKey, ['starts-with', '$tagging', '']];
    expect((await post({ fields: { tagging }, conditions })).status).toBe(status);
    if (!tags) return;
    expect((await client.send(new GetObjectTaggingCommand({ Bucket, Key: 'k' }))).TagSet).toEqual(tags);
  });
});
