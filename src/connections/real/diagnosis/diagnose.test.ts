import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStore, createS3, exampleUser, type S3 } from '#s3';
import { createDirectTransport } from '../direct-transport.ts';
import type { Keys, RealSettings } from '../settings.ts';
import { diagnose } from './diagnose.ts';
import type { Finding } from './finding.ts';

const settings: RealSettings = {
  provider: 'other',
  endpoint: 'https://s3.eu-central-1.amazonaws.com',
  region: 'eu-central-1',
  addressing: 'virtual',
  buckets: ['my-app'],
};
const keys: Keys = {
  accessKeyId: exampleUser.accessKeyId,
  secretAccessKey: exampleUser.secretAccessKey,
};
let s3: S3;
/** What stands between the page and the server: the answer that the page gets to see. */
let onTheWay: (request: Request) => Promise<Response>;

beforeEach(async () => {
  s3 = createS3({ store: createMemoryStore(), region: 'eu-central-1' });
  onTheWay = (request) => s3.fetch(request);
  vi.stubGlobal('location', { origin: 'https://learn.example' });
  vi.stubGlobal('fetch', async (url: string | URL, init: RequestInit) => {
    if (init.mode === 'no-cors') return new Response();
    return onTheWay(new Request(url, init));
  });
  const body = new TextEncoder().encode(
    '<CreateBucketConfiguration><LocationConstraint>eu-central-1</LocationConstraint></CreateBucketConfiguration>',
  );
  await createDirectTransport(
    settings,
    keys,
  )({
    method: 'PUT',
    bucket: 'my-app',
    key: undefined,
    search: '',
    headers: new Headers(),
    body,
    isSigned: true,
    signal: AbortSignal.timeout(5_000),
  });
});
afterEach(() => vi.unstubAllGlobals());

async function findings(change: Partial<RealSettings> = {}, used = keys): Promise<Finding[]> {
  const changed = { ...settings, ...change };
  const found: Finding[] = [];
  const transport = createDirectTransport(changed, used);
  const policyFor = (actions: readonly string[]) => JSON.stringify(actions);
  for await (const finding of diagnose({
    kind: 'direct',
    settings: changed,
    transport,
    origin: 'https://learn.example',
    policyFor,
  })) {
    found.push(finding);
  }
  return found;
}
const last = async (...args: Parameters<typeof findings>) => (await findings(...args)).at(-1);

describe('diagnose', () => {
  it('goes through all steps of a connection that works, and leaves nothing behind', async () => {
    const found = await findings();
    expect(found.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'address ok',
      'cors ok',
      'clock ok',
      'key ok',
      'signature ok',
      'region ok',
      'permissions ok',
      'public access ok',
    ]);
    const list = await createDirectTransport(
      settings,
      keys,
    )({
      method: 'GET',
      bucket: 'my-app',
      key: undefined,
      search: '?list-type=2',
      headers: new Headers(),
      body: undefined,
      isSigned: true,
      signal: AbortSignal.timeout(5_000),
    });
    expect(await list.text()).toContain('<KeyCount>0</KeyCount>');
  });

  it('finds that nothing answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await last()).toMatchObject({ step: 'address', state: 'failed' });
  });

  it('never shows a CORS failure as "failed to fetch", but the rule to add', async () => {
    onTheWay = () => Promise.reject(new TypeError('Failed to fetch'));
    const found = await last();
    expect(found).toMatchObject({ step: 'cors', state: 'failed' });
    expect(found?.message).not.toMatch(/failed to fetch/i);
    expect(found?.remedy?.json).toContain('https://learn.example');
    expect(found?.remedy?.cli).toContain('aws s3api put-bucket-cors --bucket my-app');
  });

  it('finds that the page is not shown the ETag of what it stores', async () => {
    const withoutETag = async (request: Request) => {
      const { status, headers, body } = await s3.fetch(request);
      const shown = new Headers(headers);
      shown.delete('etag');
      return new Response(status === 204 ? null : body, { status, headers: shown });
    };
    onTheWay = withoutETag;
    const found = (await findings()).find(({ state }) => state !== 'ok');
    expect(found).toMatchObject({ step: 'cors', state: 'warning' });
    expect(found?.remedy?.json).toContain('ETag');
  });

  it('does not call a key known where the signature is wrong, for some servers say so of unknown keys', async () => {
    onTheWay = async () => new Response('<Error><Code>SignatureDoesNotMatch</Code></Error>', { status: 403 });
    const found = await findings();
    expect(found.at(-1)).toMatchObject({ step: 'signature', state: 'failed' });
    expect(found.map(({ step }) => step)).not.toContain('key');
  });

  it('finds an unknown key and a wrong secret', async () => {
    expect(await last({}, { ...keys, accessKeyId: 'AKIANOBODY' })).toMatchObject({
      step: 'key',
      state: 'failed',
    });
    expect(await last({}, { ...keys, secretAccessKey: 'x' })).toMatchObject({
      step: 'signature',
      state: 'failed',
    });
  });

  it('finds another region, and suggests it', async () => {
    expect(await last({ region: 'us-east-1', endpoint: 'https://s3.us-east-1.amazonaws.com' })).toMatchObject(
      {
        state: 'failed',
        suggestion: { region: 'eu-central-1', endpoint: 'https://s3.eu-central-1.amazonaws.com' },
      },
    );
  });

  it.each([
    ['RequestTimeTooSkewed', 'clock'],
    ['ExpiredToken', 'key'],
    ['InvalidToken', 'key'],
    ['NoSuchBucket', 'region'],
  ])('takes %s for what it is', async (code, step) => {
    onTheWay = async () =>
      new Response(`<Error><Code>${code}</Code><Message>x</Message></Error>`, { status: 403 });
    expect(await last()).toMatchObject({ step, state: 'failed' });
  });

  it('names the actions that are not allowed, with the least policy that would allow them', async () => {
    onTheWay = async (request) =>
      request.method === 'PUT'
        ? new Response('<Error><Code>AccessDenied</Code></Error>', { status: 403 })
        : s3.fetch(request);
    const found = (await findings()).find(({ step }) => step === 'permissions');
    expect(found?.state).toBe('warning');
    expect(found?.remedy?.json).toBe('["s3:PutObject","s3:PutObjectTagging"]');
  });

  it.each([
    ['PUT', 'PUT'],
    ['DELETE', 'DELETE'],
    ['POST', 'POST'],
    ['HEAD', 'HEAD'],
  ])(
    'finds that the CORS rule does not allow %s, and does not take it for a missing permission',
    async (method) => {
      onTheWay = (request) =>
        request.method === method ? Promise.reject(new TypeError('Failed to fetch')) : s3.fetch(request);
      const found = await last();
      expect(found).toMatchObject({ step: 'cors', state: 'failed' });
      expect(found?.message).toContain(`but not ${method}`);
      expect(found?.message.includes('delete it')).toBe(method === 'DELETE');
      expect(found?.remedy?.json).toContain('"DELETE"');
    },
  );

  it('finds that the CORS rule allows only some headers', async () => {
    const only = (wanted: (headers: Headers) => boolean) => (request: Request) =>
      wanted(request.headers) ? s3.fetch(request) : Promise.reject(new TypeError('Failed to fetch'));
    onTheWay = only((headers) => !headers.has('x-amz-meta-learn-s3'));
    expect((await last())?.message).toContain('x-amz-meta-*');
    onTheWay = only((headers) => !headers.has('authorization'));
    expect((await last())?.message).toContain('AllowedHeaders');
  });

  it('finds the region of a bucket whose answers no page may read from another', async () => {
    const elsewhere = { region: 'us-east-1', endpoint: 'https://s3.us-east-1.amazonaws.com' };
    onTheWay = (request) => {
      const url = new URL(request.url);
      if (url.hostname !== 'my-app.s3.amazonaws.com') return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(
        new Response('', { status: 403, headers: { 'x-amz-bucket-region': 'eu-central-1' } }),
      );
    };
    expect(await last(elsewhere)).toMatchObject({
      step: 'region',
      message: expect.stringContaining('"my-app" is in eu-central-1, not in us-east-1') as string,
      suggestion: { region: 'eu-central-1', endpoint: 'https://s3.eu-central-1.amazonaws.com' },
    });
  });

  it('tells both clocks when they differ', async () => {
    onTheWay = async () =>
      new Response(
        '<Error><Code>RequestTimeTooSkewed</Code><ServerTime>2031-02-03T04:05:06Z</ServerTime></Error>',
        { status: 403 },
      );
    expect((await last())?.message).toContain(new Date('2031-02-03T04:05:06Z').toLocaleString());
  });

  it.each([
    ['?versions', 's3:ListBucketVersions'],
    ['?uploads&', 's3:ListBucketMultipartUploads'],
    ['?versioning', 's3:GetBucketVersioning'],
    ['?location', 's3:GetBucketLocation'],
    ['?cors', 's3:GetBucketCORS'],
    ['?lifecycle', 's3:GetLifecycleConfiguration'],
    ['?encryption', 's3:GetEncryptionConfiguration'],
    ['?policy', 's3:GetBucketPolicy'],
    ['?publicAccessBlock', 's3:GetBucketPublicAccessBlock'],
    ['?website', 's3:GetBucketWebsite'],
  ])('finds that %s may not be looked at', async (search, action) => {
    onTheWay = async (request) =>
      new URL(request.url).search.startsWith(search)
        ? new Response('<Error><Code>AccessDenied</Code></Error>', { status: 403 })
        : s3.fetch(request);
    const found = (await findings()).find(({ step }) => step === 'permissions');
    expect(found?.message).toContain(action);
    expect(found?.remedy?.json).toContain(action);
  });
});
