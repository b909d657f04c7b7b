import { describe, expect, it } from 'vitest';
import { signRequest } from '#protocol/signing';
import { createMemoryStore, createS3, exampleUser } from '#s3';
import type { Connection } from './connection.ts';
import { readAccount } from './read-account.ts';
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

describe('readAccount', () => {
  it('finds nothing in an empty account', async () => {
    const account = readAccount(simulated());
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
    const account = readAccount(connection);
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

  it('reads every page of a long listing', async () => {
    const connection = simulated();
    await put(connection, '');
    for (let index = 0; index < 1_005; index += 1) await put(connection, `key-${index}`);
    expect(await readAccount(connection).listObjects('app')).toHaveLength(1_005);
  });

  it('reads the CORS rules of a bucket, and none where there are none', async () => {
    const connection = simulated();
    await put(connection, '');
    const account = readAccount(connection);
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
