import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  RestoreObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'videos/2019.mp4';
const day = 86_400_000;
let offset: number;
let client: S3Client;

beforeEach(async () => {
  offset = 0;
  client = await clientWithBucket(Bucket, { clock: () => new Date(Date.now() + offset) });
  await client.send(new PutObjectCommand({ Bucket, Key, Body: 'old', StorageClass: 'GLACIER' }));
});

const get = () => client.send(new GetObjectCommand({ Bucket, Key }));
const restore = (key = Key) =>
  client.send(new RestoreObjectCommand({ Bucket, Key: key, RestoreRequest: { Days: 2 } }));

describe('an archived object', () => {
  it('can be read for some days once it is restored', async () => {
    const archived = {
      name: 'InvalidObjectState',
      StorageClass: 'GLACIER',
      $metadata: { httpStatusCode: 403 },
    };
    await expect(get()).rejects.toMatchObject(archived);
    const copy = new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${Key}` });
    await expect(client.send(copy)).rejects.toMatchObject({
      name: 'ObjectNotInActiveTierError',
      $metadata: { httpStatusCode: 403 },
    });
    expect((await restore()).$metadata.httpStatusCode).toBe(202);
    expect((await restore()).$metadata.httpStatusCode).toBe(200);
    expect(await (await get()).Body?.transformToString()).toBe('old');
    const head = await client.send(new HeadObjectCommand({ Bucket, Key }));
    expect(head.Restore).toMatch(/^ongoing-request="false", expiry-date=".*GMT"$/);
    offset = 4 * day;
    client.config.systemClockOffset = offset;
    await expect(get()).rejects.toMatchObject(archived);
  });

  it('is restored as fast as its archive can be', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key: 'deep', Body: 'x', StorageClass: 'DEEP_ARCHIVE' }));
    const at = (key: string, Tier: 'Standard' | 'Expedited') =>
      client.send(
        new RestoreObjectCommand({
          Bucket,
          Key: key,
          RestoreRequest: { Days: 1, GlacierJobParameters: { Tier } },
        }),
      );
    await at(Key, 'Expedited');
    await expect(at('deep', 'Expedited')).rejects.toMatchObject({ name: 'InvalidArgument' });
    await at('deep', 'Standard');
    await expect(at('deep', 'At once' as 'Standard')).rejects.toMatchObject({ name: 'MalformedXML' });
  });

  it('is the only kind that can be restored', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key: 'new', Body: 'x' }));
    await expect(restore('new')).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });
});
