import { describe, expect, it } from 'vitest';
import { presign, signRequest } from '#protocol/signing';
import { createMemoryStore, createS3, exampleUser } from '#s3';
import type { Connection } from './connection.ts';
import { createAccountReader } from './create-account-reader.ts';
import { record } from './recorder.ts';

function simulated(): Connection {
  const s3 = createS3({ store: createMemoryStore() });
  return {
    kind: 'simulated',
    name: 'Simulated',
    environment: { AWS_REGION: 'us-east-1' },
    reaches: () => true,
    fetch: async (request, context) =>
      s3.fetch(context?.sign ? signRequest(request, exampleUser, 'us-east-1') : request),
  };
}

const put = (connection: Connection, path: string, body = '', headers = {}) =>
  connection
    .fetch(new Request(`https://app.s3.us-east-1.amazonaws.com/${path}`, { method: 'PUT', body, headers }), {
      sign: true,
    })
    .then(({ status }) => expect(status).toBe(200));

describe('createAccountReader', () => {
  it('finds nothing in an empty account', async () => {
    const account = createAccountReader(simulated());
    expect(await account.listBuckets()).toEqual([]);
    expect(await account.listObjects('app')).toEqual([]);
    expect(await account.getObject('app', 'key')).toBeUndefined();
  });

  it('reads buckets, keys of every kind, and objects with their metadata', async () => {
    const connection = simulated();
    await put(connection, '');
    await put(connection, 'a%20b/%C3%A9%2B.txt', 'text', {
      'content-type': 'text/plain',
      'x-amz-meta-owner': '101',
    });
    const account = createAccountReader(connection);
    expect(await account.listBuckets()).toEqual(['app']);
    expect(await account.listObjects('app')).toEqual([
      expect.objectContaining({ key: 'a b/é+.txt', size: 4 }),
    ]);
    expect(await account.getObject('app', 'a b/é+.txt')).toEqual({
      key: 'a b/é+.txt',
      body: new TextEncoder().encode('text'),
      contentType: 'text/plain',
      metadata: { owner: '101' },
    });
  });

  it('reads what an object says to browsers', async () => {
    const connection = simulated();
    await put(connection, '');
    const said = { 'cache-control': 'max-age=60', 'content-disposition': 'attachment; filename="a.pdf"' };
    await put(connection, 'a', '', said);
    expect(await createAccountReader(connection).getObject('app', 'a')).toMatchObject({
      cacheControl: 'max-age=60',
      contentDisposition: 'attachment; filename="a.pdf"',
    });
  });

  it('tells what somebody gets who has nothing but an address', async () => {
    const connection = simulated();
    await put(connection, '');
    await put(connection, 'a', 'text');
    const account = createAccountReader(connection);
    const address = 'https://app.s3.us-east-1.amazonaws.com/a';
    const link = presign({ method: 'GET', url: new URL(address), expiresIn: 60 }, exampleUser, 'us-east-1');
    expect(await account.statusOf(link)).toBe(200);
    expect(await account.statusOf(link, 'HEAD')).toBe(403);
    expect(await account.statusOf(address)).toBe(403);
    expect(await account.statusOf('no address')).toBeUndefined();
  });

  it('reads every page of a long listing', async () => {
    const connection = simulated();
    await put(connection, '');
    for (let index = 0; index < 1_005; index += 1) await put(connection, `key-${index}`);
    expect(await createAccountReader(connection).listObjects('app')).toHaveLength(1_005);
  });

  it('reads the CORS rules of a bucket, and none where there are none', async () => {
    const connection = simulated();
    await put(connection, '');
    const account = createAccountReader(connection);
    expect(await account.corsRules('app')).toEqual([]);
    expect(await account.corsRules('absent')).toEqual([]);
    await put(
      connection,
      '?cors',
      `<CORSConfiguration><CORSRule><AllowedOrigin>https://a.example</AllowedOrigin>
        <AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod></CORSRule></CORSConfiguration>`,
    );
    expect(await account.corsRules('app')).toEqual([
      {
        allowedOrigins: ['https://a.example'],
        allowedMethods: ['GET', 'PUT'],
        allowedHeaders: [],
        exposeHeaders: [],
      },
    ]);
  });
});

describe('createAccountReader of a server that means no good', () => {
  const asked: string[] = [];
  const hostile = (answer: (url: URL) => Response): Connection => {
    asked.length = 0;
    return {
      ...simulated(),
      fetch: async ({ url }) => {
        asked.push(url);
        if (asked.length > 50) throw new Error('It is asked without an end.');
        return answer(new URL(url));
      },
    };
  };
  const list = (inside: string) => new Response(`<ListBucketResult>${inside}</ListBucketResult>`);

  it('follows one hint of a region, though it is led back and forth', async () => {
    const account = createAccountReader(
      hostile(({ hostname }) => {
        const hint = hostname.includes('eu-west-1') ? 'eu-west-2' : 'eu-west-1';
        return new Response('', { status: 301, headers: { 'x-amz-bucket-region': hint } });
      }),
    );
    expect(await account.getObject('app', 'x')).toBeUndefined();
    expect(asked).toHaveLength(2);
  });

  it.each(['evil.example/', 'eu-west-1.evil.example', 'x', '', 'eu-west-1#', '__proto__'])(
    'puts no hint into a host that is no region: %j',
    async (hint) => {
      const headers = { 'x-amz-bucket-region': hint };
      const account = createAccountReader(hostile(() => new Response('', { status: 400, headers })));
      await account.getObject('app', 'x');
      expect(asked).toEqual(['https://app.s3.us-east-1.amazonaws.com/x']);
    },
  );

  it.each([
    ['never changes', () => 'same'],
    ['goes in a circle', () => String(asked.length % 3)],
  ])('ends a listing whose token %s', async (_, next) => {
    const page = () => list(`<NextContinuationToken>${next()}</NextContinuationToken>`);
    await expect(createAccountReader(hostile(page)).listObjects('app')).rejects.toThrow('leads back');
  });

  it('keeps a listing with a key whose escape is none', async () => {
    const keys = ['a', '%ff', 'b%20c', '%'].map((key) => `<Contents><Key>${key}</Key></Contents>`);
    const objects = await createAccountReader(hostile(() => list(keys.join('')))).listObjects('app');
    expect(objects.map(({ key }) => key)).toEqual(['a', '%ff', 'b c', '%']);
  });

  it('drops an answer that has no end', async () => {
    const chunk = new Uint8Array(1_000_000);
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(chunk) });
    await expect(
      createAccountReader(hostile(() => new Response(endless))).listObjects('app'),
    ).rejects.toThrow('The answer was dropped');
  });
});

describe('record', () => {
  it('keeps each request with its answer, in the order of sending', async () => {
    const recorder = record(simulated());
    await Promise.all([
      recorder.fetch(new Request('https://app.s3.us-east-1.amazonaws.com/a%2Fb?x-id=GetObject')),
      recorder.fetch(new Request('https://app.s3.us-east-1.amazonaws.com/?list-type=2')),
    ]);
    expect(recorder.exchanges).toMatchObject([
      { index: 0, operation: 'GetObject', bucket: 'app', key: 'a/b', response: { status: 404 } },
      { index: 1, operation: 'ListObjectsV2', bucket: 'app', key: undefined, response: { status: 404 } },
    ]);
  });
});
