import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleUser } from '#s3';
import { listen, type Listening } from '../../src/server/server.ts';
import { ask, type OpenBridge, openBridge, pair } from './open-bridge.ts';

const sessionToken = 'FwoGZXIvYXdz/EXAMPLE+token==';
const bucket = 'my-app-k3x9';
const object = `https://${bucket}.s3.us-east-1.amazonaws.com/x`;
let server: Listening;
let bridge: OpenBridge;
let token: Record<string, string>;

async function begin(answer: RequestListener): Promise<void> {
  server = await listen(answer, 0, '127.0.0.1');
  bridge = await openBridge('--bucket', bucket, '--endpoint', server.address);
  token = await pair(bridge);
}
const send = (method: string, address: string) =>
  ask(bridge, { method, headers: { ...token, 'x-learn-s3-address': address } });

beforeEach(() => vi.stubEnv('AWS_SESSION_TOKEN', sessionToken));
afterEach(async () => {
  await Promise.all([bridge.close(), server.close()]);
  vi.unstubAllEnvs();
});

describe('a server that repeats what it was sent', () => {
  it.each([
    [200, 'application/octet-stream'],
    [200, 'text/plain'],
    [206, 'application/json'],
    [403, 'application/xml'],
    [500, undefined],
  ])('tells the page no key with %s and %s', async (status, type) => {
    await begin(({ headers }, outgoing) => {
      outgoing.writeHead(status, {
        ...(type !== undefined && { 'content-type': type }),
        'x-echo': headers.authorization ?? '',
        'x-echo-token': String(headers['x-amz-security-token']),
      });
      outgoing.write(JSON.stringify(headers).slice(0, 150));
      outgoing.end(JSON.stringify(headers).slice(150) + encodeURIComponent(sessionToken));
    });
    const answer = await send('GET', object);
    const all = JSON.stringify(answer.headers) + answer.body;
    expect([answer.status, all.includes('AWS4-HMAC-SHA256')]).toEqual([status, true]);
    for (const key of [exampleUser.accessKeyId, exampleUser.secretAccessKey, sessionToken]) {
      expect(all).not.toContain(key);
      expect(all).not.toContain(encodeURIComponent(key));
    }
  });
});

describe('a server that leads elsewhere', () => {
  it('has the browser follow it nowhere', async () => {
    await begin((_, outgoing) => {
      outgoing.writeHead(307, {
        location: 'http://evil.example/',
        'content-type': 'application/xml',
        'x-amz-bucket-region': 'eu-central-1',
      });
      outgoing.end('<Error><Code>TemporaryRedirect</Code></Error>');
    });
    const { status, headers, body } = await send('GET', object);
    expect([status, headers.location, headers['x-amz-bucket-region']]).toEqual([
      307,
      undefined,
      'eu-central-1',
    ]);
    expect(body).toContain('TemporaryRedirect');
  });
});

describe('a server that says nothing of the kind of its answer', () => {
  it('does not let the page see other buckets', async () => {
    const names = [bucket, ...Array.from({ length: 20_000 }, (_, index) => `secret-${index}`)];
    const body = `<R>${names.map((name) => `<Bucket><Name>${name}</Name></Bucket>`).join('')}</R>`;
    await begin((_, outgoing) =>
      outgoing.writeHead(200, { 'content-length': String(body.length) }).end(body),
    );
    const list = await send('GET', 'https://s3.us-east-1.amazonaws.com/');
    expect(list.body).toBe(`<R><Bucket><Name>${bucket}</Name></Bucket></R>`);
  });
});
