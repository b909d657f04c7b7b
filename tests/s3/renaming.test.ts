import { GetObjectCommand, PutObjectCommand, RenameObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { clientOf, clientWithBucket, newS3 } from './sdk.ts';

const Bucket = 'my-social-app';
const rename = new RenameObjectCommand({ Bucket, Key: 'new.txt', RenameSource: `${Bucket}/old.txt` });

// It is documented that S3 renames only in directory buckets. The answer NotImplemented, with the name of the header, is
// the one that S3 gives to other headers for what it does not support.
describe('RenameObject', () => {
  it('is for directory buckets, and refused in all others without a change', async () => {
    const client = await clientWithBucket(Bucket);
    await client.send(new PutObjectCommand({ Bucket, Key: 'old.txt', Body: 'Hello' }));
    await expect(client.send(rename)).rejects.toMatchObject({
      name: 'NotImplemented',
      message: 'A header you provided implies functionality that is not implemented',
      Header: 'x-amz-rename-source',
      $metadata: { httpStatusCode: 501 },
    });
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: 'old.txt' }));
    expect(await Body?.transformToString()).toBe('Hello');
  });

  it('in a bucket that is not there is answered as everything is', async () => {
    await expect(clientOf(newS3()).send(rename)).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });
});
