import { describe, expect, it } from 'vitest';
import { signRequest } from '#protocol/signing';
import { createMemoryStore, createS3, exampleUser } from '#s3';
import type { Connection } from '../connection.ts';
import { createAccountReader } from '../create-account-reader.ts';
import { plantSeed } from './seed.ts';

describe('a seed', () => {
  const s3 = createS3({ store: createMemoryStore() });
  const fetch: Connection['fetch'] = async (request) =>
    s3.fetch(signRequest(request, exampleUser, 'us-east-1'));
  const account = createAccountReader({
    kind: 'simulated',
    name: 'Simulated',
    environment: {},
    reaches: () => true,
    fetch,
  });

  it('stores buckets and objects as S3 does', async () => {
    await plantSeed(
      [
        {
          name: 'my-social-app',
          objects: [
            {
              key: 'users/101/Ökonomie & more.txt',
              body: 'Grüße',
              contentType: 'text/plain',
              metadata: { author: 'Ana' },
              tags: { kind: 'note' },
            },
            { key: 'empty' },
          ],
        },
        { name: 'an-empty-bucket' },
      ],
      s3.fetch,
    );
    expect(await account.listBuckets()).toEqual(['an-empty-bucket', 'my-social-app']);
    const stored = await account.getObject('my-social-app', 'users/101/Ökonomie & more.txt');
    expect(stored).toMatchObject({ contentType: 'text/plain', metadata: { author: 'Ana' } });
    expect(new TextDecoder().decode(stored?.body)).toBe('Grüße');
    expect((await account.listObjects('my-social-app')).map(({ size }) => size)).toEqual([0, 7]);
  });

  it('stores versions', async () => {
    const objects = [
      { key: 'a.txt', body: 'one' },
      { key: 'a.txt', body: 'two' },
    ];
    await plantSeed([{ name: 'with-versions', versioning: true, objects }], s3.fetch);
    const address = 'https://with-versions.s3.us-east-1.amazonaws.com/?versions';
    const listed = await (await fetch(new Request(address))).text();
    expect(listed.match(/<Version>/g)).toHaveLength(2);
  });

  it('says what S3 did not take', async () => {
    await expect(plantSeed([{ name: 'NO' }], s3.fetch)).rejects.toThrow(/PUT https:.*InvalidBucketName/s);
  });
});
