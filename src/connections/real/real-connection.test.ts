import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStore, createS3, exampleUser } from '#s3';
import { createDirectPresigner } from './direct-presigner.ts';
import { createDirectTransport } from './direct-transport.ts';
import { createRealConnection, placeholderKeys, type RealConnection } from './real-connection.ts';

const keys = { accessKeyId: 'AKIAREALREALREAL0000', secretAccessKey: 'real/secret+key' };
const temporary = { ...keys, sessionToken: 'tok/en==' };
const settings = {
  provider: 'minio',
  endpoint: 'http://s3.example:9000',
  region: 'eu-central-1',
  addressing: 'path',
  buckets: ['my-app-k3x9'],
} as const;
const parts = {
  kind: 'direct',
  name: 'Test',
  region: settings.region,
  buckets: settings.buckets,
  endpoint: { url: settings.endpoint, addressing: settings.addressing },
} as const;
let sent: Request[];
let connection: RealConnection;

beforeEach(async () => {
  const s3 = createS3({
    store: createMemoryStore(),
    users: [{ ...exampleUser, ...keys }],
    region: 'eu-central-1',
  });
  sent = [];
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit) => {
    const request = new Request(url, init);
    sent.push(request.clone());
    return s3.fetch(request);
  });
  for (const name of ['my-app-k3x9', 'secret']) {
    const direct = createDirectTransport({ ...settings, buckets: [name] }, keys);
    const all = createRealConnection({ ...parts, buckets: [name], transport: direct });
    const url = `https://${name}.s3.us-east-1.amazonaws.com/`;
    const made = await all.fetch(new Request(url, { method: 'PUT' }), { sign: true });
    expect([made.status, await made.text()]).toEqual([200, '']);
  }
  const transport = createDirectTransport(settings, keys);
  const presigner = createDirectPresigner(settings, keys);
  connection = createRealConnection({ ...parts, transport, presigner });
  sent = [];
});
afterEach(() => vi.unstubAllGlobals());

const program = () =>
  new S3Client({
    region: 'us-east-1',
    credentials: placeholderKeys,
    maxAttempts: 1,
    requestHandler: {
      handle: async (request: {
        protocol: string;
        hostname: string;
        path: string;
        method: string;
        headers: Record<string, string>;
        body?: BodyInit;
        query?: Record<string, string>;
      }) => {
        const url = new URL(`${request.protocol}//${request.hostname}${request.path}`);
        for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.append(name, value);
        const { method, headers, body } = request;
        const response = await connection.fetch(new Request(url, { method, headers, ...(body && { body }) }));
        return {
          response: {
            statusCode: response.status,
            headers: Object.fromEntries(response.headers),
            body: Readable.from([Buffer.from(await response.arrayBuffer())]),
          },
        };
      },
    },
  });

describe('a program on a real connection', () => {
  it('keeps its code and its names, and never holds the keys', async () => {
    const s3 = program();
    await s3.send(
      new PutObjectCommand({ Bucket: 'my-app', Key: 'a b+é/x.txt', Body: 'hello', Metadata: { by: 'me' } }),
    );
    const list = await s3.send(new ListObjectsV2Command({ Bucket: 'my-app' }));
    expect([list.Name, list.Contents?.map(({ Key }) => Key)]).toEqual(['my-app', ['a b+é/x.txt']]);
    const read = await s3.send(new GetObjectCommand({ Bucket: 'my-app', Key: 'a b+é/x.txt' }));
    expect([await read.Body?.transformToString(), read.Metadata]).toEqual(['hello', { by: 'me' }]);
    expect(sent.map(({ url }) => new URL(url).pathname.split('/')[1])).toEqual(Array(3).fill('my-app-k3x9'));
    expect(sent.every(({ headers }) => headers.get('authorization')?.includes(keys.accessKeyId))).toBe(true);
  });

  it('is a stranger to S3 where it does not sign', async () => {
    const response = await connection.fetch(new Request('https://my-app.s3.us-east-1.amazonaws.com/x'));
    expect(response.status).toBe(403);
    expect(sent.at(-1)?.headers.has('authorization')).toBe(false);
  });

  it('copies within the connected buckets', async () => {
    const s3 = program();
    await s3.send(new PutObjectCommand({ Bucket: 'my-app', Key: 'from', Body: 'x' }));
    await s3.send(new CopyObjectCommand({ Bucket: 'my-app', Key: 'to', CopySource: 'my-app/from' }));
    expect(sent.at(-1)?.headers.get('x-amz-copy-source')).toBe('my-app-k3x9/from');
  });

  it('learns how long an object is, also one that is XML itself', async () => {
    const object = 'https://my-app.s3.us-east-1.amazonaws.com/a.svg';
    const headers = { 'content-type': 'image/svg+xml' };
    await connection.fetch(new Request(object, { method: 'PUT', body: '<svg/>', headers }), { sign: true });
    const head = await connection.fetch(new Request(object, { method: 'HEAD' }), { sign: true });
    expect(head.headers.get('content-length')).toBe('6');
  });

  it('may use an address that it has presigned with its placeholder', async () => {
    const s3 = program();
    await s3.send(new PutObjectCommand({ Bucket: 'my-app', Key: 'x', Body: 'x' }));
    const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket: 'my-app', Key: 'x' }));
    expect(await (await connection.fetch(new Request(url))).text()).toBe('x');
    expect(sent.at(-1)?.url).not.toContain('Signature');
  });

  it('has addresses presigned by the page, which anybody can then use', async () => {
    const s3 = program();
    await s3.send(new PutObjectCommand({ Bucket: 'my-app', Key: 'a b/é', Body: 'x' }));
    const own = await getSignedUrl(s3, new GetObjectCommand({ Bucket: 'my-app', Key: 'a b/é' }), {
      expiresIn: 60,
    });
    const url = (await connection.presign?.(own, 'GET')) ?? '';
    expect(url).toContain('http://s3.example:9000/my-app-k3x9/a%20b/%C3%A9?');
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('60');
    expect(await (await fetch(new URL(url))).text()).toBe('x');
    // The program may use it as anybody may: as it is, signature and all.
    expect(connection.reaches(new URL(url))).toBe(true);
    expect(await (await connection.fetch(new Request(url))).text()).toBe('x');
    expect([sent.at(-1)?.url, sent.at(-1)?.headers.has('authorization')]).toEqual([url, false]);
    const other = await connection.fetch(new Request(url.replace('a%20b', 'c')));
    expect([other.status, (await other.text()).includes('SignatureDoesNotMatch')]).toEqual([403, true]);
  });

  it('does not presign what is signed together with a header, since it would let through any value of it', async () => {
    const put = new PutObjectCommand({ Bucket: 'my-app', Key: 'x', ContentType: 'image/png' });
    const own = await getSignedUrl(program(), put, { signableHeaders: new Set(['content-type']) });
    await expect(connection.presign?.(own, 'PUT')).rejects.toThrow(/signed together with content-type/);
  });

  it('does not presign anew what has ended, since it would then work again', async () => {
    const get = new GetObjectCommand({ Bucket: 'my-app', Key: 'x' });
    const signingDate = new Date(Date.now() - 24 * 3_600_000);
    const own = await getSignedUrl(program(), get, { expiresIn: 3_600, signingDate });
    await expect(connection.presign?.(own, 'GET')).rejects.toThrow(/its time is over/);
  });

  it('has addresses presigned that boto3 has signed in the older way, for the time that is left', async () => {
    await program().send(new PutObjectCommand({ Bucket: 'my-app', Key: 'x', Body: 'x' }));
    const own = (left: number, more = '') =>
      'https://my-app.s3.amazonaws.com/x?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=abc%3D' +
      `${more}&Expires=${Math.round(Date.now() / 1000) + left}`;
    const url = new URL((await connection.presign?.(own(600), 'GET')) ?? '');
    expect(Math.abs(Number(url.searchParams.get('X-Amz-Expires')) - 600)).toBeLessThan(5);
    expect(url.searchParams.has('AWSAccessKeyId')).toBe(false);
    expect(await (await fetch(url)).text()).toBe('x');
    await expect(connection.presign?.(own(-82_800), 'GET')).rejects.toThrow(/its time is over/);
    await expect(connection.presign?.(own(600, '&content-type=image%2Fpng'), 'PUT')).rejects.toThrow(
      /signed together with content-type/,
    );
  });

  it('has a form signed by the page, which anybody can then upload with', async () => {
    const form = await createPresignedPost(program(), {
      Bucket: 'my-app',
      Key: 'users/${filename}',
      Conditions: [['content-length-range', 1, 10]],
      Expires: 60,
    });
    const signed = await connection.presignForm?.(form);
    expect(signed?.url).toBe('http://s3.example:9000/my-app-k3x9/');
    expect(signed?.fields.bucket).toBe('my-app-k3x9');
    const post = async (body: string) => {
      const data = new FormData();
      for (const [name, value] of Object.entries(signed?.fields ?? {})) data.append(name, value);
      data.append('file', new Blob([body]), 'a.txt');
      return connection.fetch(new Request(signed?.url ?? '', { method: 'POST', body: data }));
    };
    expect((await post('hello')).status).toBe(204);
    expect((await post('longer than it may be')).status).toBe(400);
    const read = await connection.fetch(
      new Request('https://my-app.s3.us-east-1.amazonaws.com/users/a.txt'),
      { sign: true },
    );
    expect(await read.text()).toBe('hello');
  });

  it.each([
    ['another bucket', { Bucket: 'secret' }, 'was not sent'],
    ['more than an hour', { Expires: 7200 }, 'seconds at most'],
    ['objects that are public', { Fields: { acl: 'public-read' } }, 'makes objects public'],
  ])('gets no form for %s', async (_, change, message) => {
    const form = await createPresignedPost(program(), { Bucket: 'my-app', Key: 'x', ...change });
    await expect(connection.presignForm?.(form)).rejects.toThrow(message);
  });

  it('gets nothing more when the connection is closed', async () => {
    const url = 'https://my-app.s3.us-east-1.amazonaws.com/?list-type=2';
    const open = await connection.fetch(new Request(url), { sign: true });
    connection.close();
    const shut = await connection.fetch(new Request(url), { sign: true });
    expect([open.status, shut.status, sent.length]).toEqual([200, 403, 1]);
    expect(await shut.text()).toContain('was closed');
    const object = 'https://my-app.s3.us-east-1.amazonaws.com/x';
    await expect(connection.presign?.(object, 'GET')).rejects.toThrow('was closed');
  });

  it.each([
    ['another bucket', 'GET', 'https://secret.s3.us-east-1.amazonaws.com/x'],
    ['a delete of the bucket', 'DELETE', 'https://my-app.s3.us-east-1.amazonaws.com/'],
    ['who may read an object', 'PUT', 'https://my-app.s3.us-east-1.amazonaws.com/x?acl'],
    ['what another server may know', 'PUT', 'https://my-app.s3.us-east-1.amazonaws.com/x?policy'],
    ['a list of the bucket', 'GET', 'https://my-app.s3.us-east-1.amazonaws.com/?list-type=2'],
    ['more than an hour', 'GET', 'https://my-app.s3.us-east-1.amazonaws.com/x?X-Amz-Expires=604800'],
  ])('gets no address for %s', async (_, method, url) => {
    await expect(connection.presign?.(url, method)).rejects.toThrow();
  });

  it.each([
    ['another bucket', 'GET', 'https://secret.s3.us-east-1.amazonaws.com/x', {}],
    ['a bucket in the path', 'GET', 'https://s3.us-east-1.amazonaws.com/secret/x', {}],
    ['a step up', 'GET', 'https://my-app.s3.us-east-1.amazonaws.com/..%2fsecret%2fx', {}],
    [
      'a copy from another bucket',
      'PUT',
      'https://my-app.s3.us-east-1.amazonaws.com/y',
      { 'x-amz-copy-source': 'secret/x' },
    ],
    [
      'a copy in the query',
      'PUT',
      'https://my-app.s3.us-east-1.amazonaws.com/y?X-Amz-Copy-Source=secret/x',
      {},
    ],
  ])('cannot reach %s: nothing is sent', async (_, method, url, headers) => {
    const response = await connection.fetch(new Request(url, { method, headers }));
    expect(response.ok).toBe(false);
    expect(sent).toEqual([]);
  });

  it('learns no key from a server that repeats what it was sent', async () => {
    vi.stubGlobal(
      'fetch',
      async (_url: URL, { headers }: { headers: Record<string, string> }) =>
        new Response(`<Error>${JSON.stringify(headers)}</Error>`, {
          status: 403,
          headers: { 'content-type': 'application/xml', 'x-echo': headers.authorization ?? '' },
        }),
    );
    const transport = createDirectTransport(settings, temporary);
    const real = createRealConnection({ ...parts, transport });
    const request = new Request('https://my-app.s3.us-east-1.amazonaws.com/x');
    const response = await real.fetch(request, { sign: true });
    const all = (await response.text()) + JSON.stringify([...response.headers]);
    for (const secret of Object.values(temporary)) expect(all).not.toContain(secret);
    expect(all).toContain('[your key]');
  });
});
