import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeFormPolicy } from '#protocol/signing';
import { exampleUser } from '#s3';
import { start } from '../../src/server/start.ts';
import type { Listening } from '../../src/server/server.ts';
import { clientAt } from '../server/endpoint.ts';
import { ask, type OpenBridge, pair, openBridge } from './open-bridge.ts';

const bucket = 'my-app-k3x9';
const address = (path: string, name = bucket) =>
  new URL(`https://${name}.s3.us-east-1.amazonaws.com/${path}`).href;
let endpoint: Listening;
let client: ReturnType<typeof clientAt>;
let bridge: OpenBridge;
let token: Record<string, string>;

const begin = async (...args: string[]) => {
  endpoint = await start({ port: 0, host: '127.0.0.1' });
  client = clientAt(endpoint.address);
  for (const name of [bucket, 'secret']) await client.send(new CreateBucketCommand({ Bucket: name }));
  await client.send(new PutObjectCommand({ Bucket: 'secret', Key: 'x', Body: 'hidden' }));
  bridge = await openBridge('--bucket', bucket, '--endpoint', endpoint.address, ...args);
  token = await pair(bridge);
};
const end = async () => {
  await Promise.all([bridge.close(), endpoint.close()]);
  vi.unstubAllEnvs();
};
const send = (method: string, url: string, headers: Record<string, string> = {}, body?: string) =>
  ask(bridge, {
    method,
    headers: { ...token, 'x-learn-s3-address': url, ...headers },
    ...(body !== undefined && { body }),
  });

describe('a paired page', () => {
  beforeEach(() => begin());
  afterEach(end);

  it('stores an object with keys that it never sees, which another client reads', async () => {
    const put = await send(
      'PUT',
      address('a b/é.txt'),
      { 'content-type': 'text/plain', 'x-amz-meta-from': 'page' },
      'hello',
    );
    expect(put.status).toBe(200);
    const read = await client.send(new GetObjectCommand({ Bucket: bucket, Key: 'a b/é.txt' }));
    expect(await read.Body?.transformToString()).toBe('hello');
    expect([read.ContentType, read.Metadata]).toEqual(['text/plain', { from: 'page' }]);

    const get = await send('GET', address('a%20b/%C3%A9.txt'), { range: 'bytes=1-2' });
    expect([get.status, get.body, get.headers['content-range']]).toEqual([206, 'el', 'bytes 1-2/5']);
    expect(get.headers['access-control-expose-headers']).toBe('*');
  });

  it('signs anew whatever the page signed', async () => {
    const signed = {
      authorization: 'AWS4-HMAC-SHA256 Credential=AKIAFAKE/',
      'x-amz-date': '20200101T000000Z',
    };
    expect((await send('PUT', address('x?X-Amz-Signature=1&X-Amz-Expires=5'), signed, 'x')).status).toBe(200);
  });

  it('may be a stranger to S3', async () => {
    const { status } = await send('GET', address('?list-type=2'), { 'x-learn-s3-unsigned': '1' });
    expect(status).toBe(403);
  });

  it('sees of the list of buckets those that it may touch', async () => {
    const { body } = await send('GET', 'https://s3.us-east-1.amazonaws.com/');
    expect(body).toContain(`<Name>${bucket}</Name>`);
    expect(body).not.toContain('secret');
  });

  it.each([
    ['another bucket', 'GET', address('x', 'secret'), {}],
    ['another bucket in the path', 'GET', 'https://s3.us-east-1.amazonaws.com/secret/x', {}],
    ['a step up to another bucket', 'GET', address('a/%2E%2E/%2e%2e/secret/x'), {}],
    ['a step up behind an encoded slash', 'GET', address('..%2Fsecret%2Fx'), {}],
    ['a copy from another bucket', 'PUT', address('y'), { 'x-amz-copy-source': '/secret/x' }],
    ['a copy hidden in the query', 'PUT', address('y?x-amz-copy-source=secret%2Fx'), {}],
    ['a bucket that is a host', 'GET', address('x', 'evil.example'), {}],
    ['what is not S3', 'GET', 'https://example.com/secret/x', {}],
    ['opening the bucket to others', 'PUT', address('?policy'), {}],
  ])('is refused %s', async (_, method, url, headers) => {
    const { status, body } = await send(method, url, headers);
    expect([400, 403, 404, 405]).toContain(status);
    expect(body).not.toContain('hidden');
  });

  it.each([
    ['PUT', 'acl'],
    ['PUT', 'ownershipControls'],
    ['DELETE', 'ownershipControls'],
    ['PUT', 'policy'],
    ['PUT', 'publicAccessBlock'],
    ['DELETE', 'publicAccessBlock'],
    ['PUT', 'replication'],
  ])('does not send %s ?%s, which can open a bucket', async (method, what) => {
    const { status, body } = await send(method, address(`?${what}`), {});
    expect(status).toBe(403);
    expect(body).toContain('can open a bucket to others');
  });

  it.each([
    ['a bucket made anew for everybody', 'PUT', '', { 'x-amz-acl': 'public-read-write' }],
    ['an object for everybody', 'PUT', 'x', { 'x-amz-acl': 'public-read' }],
    ['a grant', 'PUT', 'x', { 'x-amz-grant-read': 'uri="http://acs.amazonaws.com/groups/global/AllUsers"' }],
    ['an upload for everybody', 'POST', 'x?uploads', { 'x-amz-acl': 'public-read' }],
    ['ACLs that count again', 'PUT', '', { 'x-amz-object-ownership': 'ObjectWriter' }],
    ['who may use an object', 'PUT', 'x?acl', {}],
    ['a policy taken away', 'DELETE', '?policy', {}],
    ['a way to another site', 'PUT', 'x', { 'x-amz-website-redirect-location': 'https://evil.example/' }],
    ['a second subresource', 'PUT', '?accelerate&policy', {}],
    ['a second subresource first', 'PUT', '?acl&accelerate', {}],
    ['another method', 'PUT', 'x', { 'x-http-method-override': 'DELETE' }],
    ['a copy by a step', 'PUT', 'y', { 'x-amz-copy-source': `/${bucket}/../secret/x` }],
    ['a copy by an escaped step', 'PUT', 'y', { 'x-amz-copy-source': `/${bucket}/%2e%2e%2Fsecret/x` }],
  ])('has nothing sent that opens or could be read otherwise: %s', async (_, method, path, headers) => {
    const { status, body } = await send(method, address(path), headers, method === 'DELETE' ? undefined : '');
    expect([400, 403]).toContain(status);
    expect(body).toMatch(/not sent|does not send|step up/);
  });

  it.each([
    [
      'logs',
      '?logging',
      '<BucketLoggingStatus><LoggingEnabled><TargetBucket>secret</TargetBucket></LoggingEnabled></BucketLoggingStatus>',
    ],
    [
      'lists',
      '?inventory&id=a',
      '<InventoryConfiguration><Destination><S3BucketDestination><Bucket>arn:aws:s3:::secret</Bucket></S3BucketDestination></Destination></InventoryConfiguration>',
    ],
    [
      'news',
      '?notification',
      '<NotificationConfiguration><TopicConfiguration><Topic>arn:aws:sns:us-east-1:1:a</Topic></TopicConfiguration></NotificationConfiguration>',
    ],
    [
      'visitors',
      '?website',
      '<WebsiteConfiguration><RedirectAllRequestsTo><HostName>evil.example</HostName></RedirectAllRequestsTo></WebsiteConfiguration>',
    ],
  ])('has %s sent nowhere else', async (_, path, xml) => {
    const { status, body } = await send('PUT', address(path), {}, xml);
    expect([status, body]).toEqual([403, expect.stringContaining('out of the connected buckets')]);
  });

  it('deletes what one reading of a list names, and nothing where there are two', async () => {
    const inBody = (objects: string) => send('POST', address('?delete'), {}, `<Delete>${objects}</Delete>`);
    for (const key of ['a', 'b']) await send('PUT', address(key), {}, 'x');
    expect((await inBody('<Object><Key>a</Key><Key>b</Key></Object>')).status).toBe(400);
    expect((await inBody('<Object><Key>a<Key>b</Key></Key></Object>')).status).toBe(400);
    expect((await inBody('<Object><Key>a</Key></Object><!-- -->')).status).toBe(400);
    expect((await send('GET', address('?list-type=2'))).body).toContain('<KeyCount>2</KeyCount>');
  });

  it('is told of an address with a name and a password that it is none', async () => {
    const { status } = await send('GET', address('x').replace('https://', 'https://me:secret@'));
    expect(status).toBe(400);
  });

  const sign = (path: string, what: unknown) =>
    ask(bridge, { method: 'POST', path, headers: token, body: JSON.stringify(what) });

  it('has an address signed, which anybody can then use', async () => {
    await send('PUT', address('a b.txt'), {}, 'hello');
    const { body } = await sign('/presign', { method: 'GET', address: address('a%20b.txt'), expiresIn: 60 });
    const { url } = JSON.parse(body) as { url: string };
    expect(url).toContain(`${endpoint.address}${bucket}/a%20b.txt?`);
    expect(await (await fetch(url)).text()).toBe('hello');
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(403);
    // The bridge passes it on as it is.
    const same = new URL(address('a%20b.txt'));
    same.search = new URL(url).search;
    expect((await send('GET', same.href, { 'x-learn-s3-unsigned': '1' })).body).toBe('hello');
  });

  it('has a form signed, which anybody can then upload with', async () => {
    const policy = {
      bucket,
      expires: new Date(Date.now() + 60_000),
      conditions: [['starts-with', '$key', 'a/']],
    };
    const { body } = await sign('/presign-form', { policy: writeFormPolicy(policy) });
    const { url, fields } = JSON.parse(body) as { url: string; fields: Record<string, string> };
    const post = (key: string) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...fields, key, file: 'hello' })) form.append(name, value);
      return fetch(url, { method: 'POST', body: form });
    };
    expect([(await post('a/x')).status, (await post('b/x')).status]).toEqual([204, 403]);
    // The bridge reads the form, and writes it anew.
    const through = async (more: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...fields, ...more })) form.append(name, value);
      form.append('file', new File(['hello'], 'x'));
      const made = new Response(form);
      const type = { 'content-type': made.headers.get('content-type') ?? '', 'x-learn-s3-unsigned': '1' };
      return (await send('POST', address(''), type, await made.text())).status;
    };
    expect(await through({ key: 'a/y' })).toBe(204);
    expect(await through({ key: 'a/../../secret/y' })).toBe(400);
    expect(await through({ key: 'a/y', acl: 'public-read' })).toBe(403);
    expect(await through({ key: 'a/y', unknown: 'x' })).toBe(400);
  });

  it.each([
    ['another bucket', { method: 'GET', address: address('x', 'secret'), expiresIn: 60 }],
    ['a step up', { method: 'GET', address: address('..%2Fsecret%2Fx'), expiresIn: 60 }],
    ['a list', { method: 'GET', address: address('?list-type=2'), expiresIn: 60 }],
    ['who may read an object', { method: 'PUT', address: address('x?acl'), expiresIn: 60 }],
    ['more than an hour', { method: 'GET', address: address('x'), expiresIn: 3601 }],
    ['nonsense', 'x'],
  ])('has no address signed for %s', async (_, what) => {
    const { status, body } = await sign('/presign', what);
    expect([status, body.includes('X-Amz-Signature')]).toEqual([403, false]);
  });

  it('has no form signed for another bucket', async () => {
    const policy = { bucket: 'secret', expires: new Date(Date.now() + 60_000), conditions: [] };
    expect((await sign('/presign-form', { policy: writeFormPolicy(policy) })).status).toBe(403);
  });

  it('learns nothing of the keys from an error that repeats what was sent', async () => {
    const { status, body } = await send('GET', address('nothing'));
    expect(status).toBe(404);
    expect(body).toContain('NoSuchKey');
    expect(body).not.toContain(exampleUser.accessKeyId);
    expect(bridge.printed()).not.toContain(exampleUser.secretAccessKey);
  });
});

describe('a bridge that is read-only', () => {
  beforeEach(() => begin('--read-only'));
  afterEach(end);

  it.each([
    ['PUT', 'x'],
    ['DELETE', 'x'],
    ['POST', '?delete'],
    ['POST', 'x?uploads'],
  ])('refuses %s %s', async (method, path) => {
    const { status, body } = await send(method, address(path), {}, method === 'DELETE' ? undefined : 'x');
    expect([status, body.includes('--read-only')]).toEqual([403, true]);
  });

  it('signs addresses that read, and no others', async () => {
    const sign = (method: string) => {
      const body = JSON.stringify({ method, address: address('x'), expiresIn: 60 });
      return ask(bridge, { method: 'POST', path: '/presign', headers: token, body });
    };
    expect((await sign('GET')).status).toBe(200);
    for (const method of ['PUT', 'DELETE']) expect((await sign(method)).status).toBe(403);
    const policy = { bucket, expires: new Date(Date.now() + 60_000), conditions: [] };
    const body = JSON.stringify({ policy: writeFormPolicy(policy) });
    const form = await ask(bridge, { method: 'POST', path: '/presign-form', headers: token, body });
    expect([form.status, form.body.includes('--read-only')]).toEqual([403, true]);
  });

  it('reads', async () => expect((await send('GET', address('?list-type=2'))).status).toBe(200));
});

describe('a stranger', () => {
  beforeEach(() => begin());
  afterEach(end);
  const target = { 'x-learn-s3-address': address('?list-type=2') };

  it.each([
    ['a page that is not paired', { ...target }, 401],
    ['a page with a wrong token', { ...target, 'x-learn-s3-token': 'x'.repeat(43) }, 401],
    ['a name that points here', { ...target, host: 'evil.example:9020' }, 421],
    ['a page without an origin', { ...target, origin: 'null' }, 403],
  ])('is refused: %s', async (_, headers, status) => {
    const answer = await ask(bridge, { headers });
    expect([answer.status, answer.body.includes('<')]).toEqual([status, false]);
  });

  it('is refused from another origin, even with the token', async () => {
    const headers = { ...target, ...token, origin: 'https://evil.example' };
    expect((await ask(bridge, { headers })).status).toBe(401);
  });

  it('cannot use a code twice, nor guess one for long', async () => {
    const used = bridge.code();
    await pair(bridge);
    const evil = { origin: 'https://evil.example' };
    const tryCode = (body: string) => ask(bridge, { method: 'POST', path: '/pair', headers: evil, body });
    expect((await tryCode(used)).status).toBe(403);
    for (let tries = 0; tries < 5; tries += 1) await tryCode('AAAA-AAAA');
    // From that origin, not even the right code is judged now.
    expect((await tryCode(bridge.code())).status).toBe(429);
    // What another page tries does not keep the reader's own page out.
    await expect(pair(bridge)).resolves.toBeDefined();
  });

  it('cannot fill the memory with a long code', async () => {
    const { status } = await ask(bridge, {
      method: 'POST',
      path: '/pair',
      body: 'x'.repeat(10_000_000),
    }).catch(() => ({ status: 413 }));
    expect(status).toBe(413);
  });

  it.each(['/presign', '/presign-form'])('has nothing signed at %s', async (path) => {
    const body = JSON.stringify({ method: 'GET', address: address('x'), expiresIn: 60 });
    const { status } = await ask(bridge, { method: 'POST', path, body });
    expect(status).toBe(401);
  });
});
