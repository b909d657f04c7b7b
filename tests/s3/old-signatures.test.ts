import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { newS3 } from './sdk.ts';

const endpoint = 'http://localhost:9000';
const now = new Date('2026-01-31T12:00:00Z');
const { accessKeyId, secretAccessKey } = exampleUser;

let s3: S3;

beforeEach(async () => {
  s3 = newS3({ clock: () => now });
  expect((await send('PUT', '/my-social-app')).status).toBe(200);
});

const sign = (text: string) => createHmac('sha1', secretAccessKey).update(text).digest('base64');

/** Sends a request as tools did before signatures of version 4. */
function send(
  method: string,
  target: string,
  {
    headers = {},
    date = now.toUTCString(),
    body,
  }: { headers?: Record<string, string>; date?: string; body?: string } = {},
  resource = target,
): Promise<Response> {
  const own = Object.entries(headers)
    .filter(([name]) => name.startsWith('x-amz-'))
    .map(([name, value]) => `${name}:${value}\n`);
  const text = `${method}\n\n${headers['content-type'] ?? ''}\n${date}\n${own.join('')}${resource}`;
  const init: RequestInit = {
    method,
    headers: { ...headers, date, authorization: `AWS ${accessKeyId}:${sign(text)}` },
    ...(body !== undefined && { body }),
  };
  return s3.fetch(new Request(endpoint + target, init));
}

const code = async (response: Response) => /<Code>(\w+)/.exec(await response.text())?.[1];

describe('a signature of version 2', () => {
  it('covers the method, the type, the date, the headers of S3 and the resource', async () => {
    const headers = { 'content-type': 'text/plain', 'x-amz-acl': 'private', 'x-amz-meta-user': '101' };
    expect((await send('PUT', '/my-social-app/a%20b', { headers, body: 'hello' })).status).toBe(200);
    const got = await send('GET', '/my-social-app/a%20b');
    expect([await got.text(), got.headers.get('x-amz-meta-user')]).toEqual(['hello', '101']);
    expect(await code(await send('GET', '/my-social-app/a%20b', {}, '/my-social-app/other'))).toBe(
      'SignatureDoesNotMatch',
    );
  });

  it('covers sub-resources, and no other parameters', async () => {
    expect((await send('GET', '/my-social-app?acl')).status).toBe(200);
    expect((await send('GET', '/my-social-app?prefix=a', {}, '/my-social-app')).status).toBe(200);
    expect(await code(await send('GET', '/my-social-app?acl', {}, '/my-social-app'))).toBe(
      'SignatureDoesNotMatch',
    );
  });

  it('may name a bucket with a slash behind it', async () => {
    expect((await send('GET', '/my-social-app', {}, '/my-social-app/')).status).toBe(200);
  });

  it.each([
    ['no date at all', 'Bad Date', 'AccessDenied'],
    ['one from before 1970', 'Tue, 07 Jul 1950 21:53:04 GMT', 'AccessDenied'],
    ['one of long ago', 'Tue, 07 Jul 2020 21:53:04 GMT', 'RequestTimeTooSkewed'],
  ])('needs the present as its date, not %s', async (_, date, name) => {
    expect(await code(await send('GET', '/my-social-app', { date }))).toBe(name);
  });

  it('needs a key and a signature', async () => {
    const headers = { authorization: 'AWS HAHAHA', date: now.toUTCString() };
    expect(await code(await s3.fetch(new Request(`${endpoint}/my-social-app`, { headers })))).toBe(
      'InvalidArgument',
    );
  });
});

describe('a URL presigned as version 2 did', () => {
  const presigned = (method: string, expires: number, query = '', signed = '') => {
    const seconds = Math.floor(now.getTime() / 1000) + expires;
    const signature = sign(`${method}\n\n\n${seconds}\n${signed}/my-social-app/a`);
    const search = new URLSearchParams({
      AWSAccessKeyId: accessKeyId,
      Signature: signature,
      Expires: String(seconds),
    });
    return `${endpoint}/my-social-app/a?${search.toString()}${query}`;
  };

  it('lets anybody who has it do that one thing', async () => {
    const put = presigned('PUT', 60);
    expect(
      (await s3.fetch(new Request(put, { method: 'PUT', body: new TextEncoder().encode('x') }))).status,
    ).toBe(200);
    expect(await (await s3.fetch(new Request(presigned('GET', 60)))).text()).toBe('x');
    expect(await code(await s3.fetch(new Request(put)))).toBe('SignatureDoesNotMatch');
  });

  it('expires', async () => {
    expect(await code(await s3.fetch(new Request(presigned('GET', -1))))).toBe('AccessDenied');
  });

  it('may have headers of S3 in its query', async () => {
    const put = presigned('PUT', 60, '&x-amz-meta-user=101', 'x-amz-meta-user:101\n');
    expect(
      (await s3.fetch(new Request(put, { method: 'PUT', body: new TextEncoder().encode('x') }))).status,
    ).toBe(200);
    const got = await s3.fetch(new Request(presigned('GET', 60)));
    expect(got.headers.get('x-amz-meta-user')).toBe('101');
  });
});
