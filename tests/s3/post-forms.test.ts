import { GetObjectCommand, GetObjectTaggingCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post';
import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { engineWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
});

async function post(
  options: Partial<PresignedPostOptions> = {},
  { add = {}, file = 'a picture' }: { add?: Record<string, string>; file?: string } = {},
): Promise<Response> {
  const { url, fields } = await createPresignedPost(client, { Bucket, Key, ...options });
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...add })) form.append(name, value);
  form.append('file', new Blob([file]), 'me & you.jpg');
  return s3.fetch(new Request(url, { method: 'POST', body: form }));
}

const code = async (response: Response) => /<Code>(.*)<\/Code>/.exec(await response.text())?.[1];
const get = async (key = Key) => {
  const got = await client.send(new GetObjectCommand({ Bucket, Key: key }));
  return got.Body?.transformToString();
};

describe('a form with a signed policy', () => {
  it('stores its file', async () => {
    const response = await post();
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(await get()).toBe('a picture');
  });

  it('names the object after the file, with metadata, type and tags', async () => {
    const tagging = '<Tagging><TagSet><Tag><Key>kind</Key><Value>picture</Value></Tag></TagSet></Tagging>';
    const response = await post({
      Key: 'users/101/${filename}',
      Fields: { 'Content-Type': 'image/jpeg', 'x-amz-meta-user': '101', tagging },
    });
    expect(response.status).toBe(204);
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'users/101/me & you.jpg' }));
    expect(got).toMatchObject({ ContentType: 'image/jpeg', Metadata: { user: '101' } });
    const tags = await client.send(new GetObjectTaggingCommand({ Bucket, Key: 'users/101/me & you.jpg' }));
    expect(tags.TagSet).toEqual([{ Key: 'kind', Value: 'picture' }]);
  });

  it('is held to every condition', async () => {
    expect(await code(await post({}, { add: { key: 'other' } }))).toBe('AccessDenied');
    expect(await code(await post({}, { add: { 'x-amz-meta-extra': '1' } }))).toBe('AccessDenied');
    const jpegs: Partial<PresignedPostOptions> = { Conditions: [['starts-with', '$Content-Type', 'image/']] };
    expect(await code(await post(jpegs, { add: { 'Content-Type': 'text/html' } }))).toBe('AccessDenied');
    expect((await post(jpegs, { add: { 'Content-Type': 'image/png' } })).status).toBe(204);
    const sized: Partial<PresignedPostOptions> = { Conditions: [['content-length-range', 5, 10]] };
    expect(await code(await post(sized, { file: 'x' }))).toBe('EntityTooSmall');
    expect(await code(await post(sized, { file: 'x'.repeat(11) }))).toBe('EntityTooLarge');
    expect((await post(sized, { file: 'x'.repeat(10) })).status).toBe(204);
  });

  it('holds each of several types of content to a condition', async () => {
    const pictures: Partial<PresignedPostOptions> = {
      Conditions: [['starts-with', '$Content-Type', 'image/']],
    };
    expect((await post(pictures, { add: { 'Content-Type': 'image/png, image/jpeg' } })).status).toBe(204);
    const mixed = await post(pictures, { add: { 'Content-Type': 'image/png, text/html' } });
    expect(await code(mixed)).toBe('AccessDenied');
  });

  it('has 20 KB of fields at most', async () => {
    const add = (length: number) => ({ add: { 'x-ignore-this': 'x'.repeat(length) } });
    expect((await post({}, add(15_000))).status).toBe(204);
    expect(await code(await post({}, add(20_480)))).toBe('MaxPostPreDataLengthExceededError');
    // Each of these fields costs the server work, although all of them together mean nothing.
    const many = Object.fromEntries(Array.from({ length: 32_000 }, (_, index) => [`x-ignore-${index}`, '']));
    expect(await code(await post({}, { add: many }))).toBe('MaxPostPreDataLengthExceededError');
  });

  it('is refused when it has expired, or was changed after it was signed', async () => {
    expect(await code(await post({ Expires: -1 }))).toBe('AccessDenied');
    const policy = btoa(JSON.stringify({ expiration: '2099-01-01T00:00:00Z', conditions: [] }));
    expect(await code(await post({}, { add: { Policy: policy } }))).toBe('SignatureDoesNotMatch');
  });

  it('answers as the form asks', async () => {
    const created = await post({ Fields: { success_action_status: '201' } });
    expect(created.status).toBe(201);
    const xml = await created.text();
    expect(xml).toContain('<PostResponse><Location>');
    expect(xml).toContain(`<Key>${Key}</Key>`);
    const redirected = await post({ Fields: { success_action_redirect: 'https://example.com/done?a=1' } });
    expect(redirected.status).toBe(303);
    expect(redirected.headers.get('location')).toContain(
      'https://example.com/done?a=1&bucket=my-social-app&key=users',
    );
  });

  it('may be signed as version 2 did', async () => {
    const { accessKeyId, secretAccessKey } = exampleUser;
    const conditions = [{ bucket: Bucket }, ['starts-with', '$key', '']];
    const policy = btoa(JSON.stringify({ expiration: '2099-01-01T00:00:00Z', conditions }));
    const signature = createHmac('sha1', secretAccessKey).update(policy).digest('base64');
    const form = new FormData();
    for (const [name, value] of Object.entries({ key: Key, AWSAccessKeyId: accessKeyId, policy, signature }))
      form.append(name, value);
    form.append('file', 'old');
    const response = await s3.fetch(
      new Request(`https://${Bucket}.s3.amazonaws.com/`, { method: 'POST', body: form }),
    );
    expect(response.status).toBe(204);
    expect(await get()).toBe('old');
  });
});

describe('a policy', () => {
  const tomorrow = '2099-01-01T00:00:00Z';
  const key = ['starts-with', '$key', ''];
  const conditions = [{ bucket: Bucket }, key];

  it.each([
    [
      'with a date of another form',
      { expiration: '2099-01-01 00:00:00', conditions },
      'InvalidPolicyDocument',
    ],
    ['without an expiration', { conditions }, 'InvalidPolicyDocument'],
    ['without conditions', { expiration: tomorrow }, 'InvalidPolicyDocument'],
    ['with an empty condition', { expiration: tomorrow, conditions: [{}] }, 'InvalidPolicyDocument'],
    ['that names no bucket', { expiration: tomorrow, conditions: [key] }, 'AccessDenied'],
    ['that is as it should be', { expiration: tomorrow, conditions }, undefined],
  ])('%s', async (_, document, expected) => {
    const { accessKeyId, secretAccessKey } = exampleUser;
    const policy = btoa(JSON.stringify(document));
    const signature = createHmac('sha1', secretAccessKey).update(policy).digest('base64');
    const form = new FormData();
    for (const [name, value] of Object.entries({ key: Key, AWSAccessKeyId: accessKeyId, policy, signature }))
      form.append(name, value);
    form.append('file', 'x');
    const request = new Request(`https://${Bucket}.s3.amazonaws.com/`, { method: 'POST', body: form });
    expect(await code(await s3.fetch(request))).toBe(expected);
  });
});

describe('a form without a policy', () => {
  it('is anybody’s, and so refused', async () => {
    const form = new FormData();
    form.append('key', Key);
    form.append('file', 'x');
    const send = (body: BodyInit) =>
      s3.fetch(new Request(`https://${Bucket}.s3.amazonaws.com/`, { method: 'POST', body }));
    expect(await code(await send(form))).toBe('AccessDenied');
    expect(await code(await send('not a form'))).toBe('PreconditionFailed');
    expect(await code(await send(new FormData()))).toBe('InvalidArgument');
  });
});
