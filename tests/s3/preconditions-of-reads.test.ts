import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { send } from './raw.ts';
import { engineWithBucket } from './sdk.ts';

// As recorded from Amazon S3 by the tests of LocalStack, tests/aws/services/s3/*.snapshot.json.
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';

let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
  await client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello' }));
});

describe('If-Modified-Since in the future', () => {
  const later = new Date(Date.now() + 3_600_000);

  it('is left aside by reads', async () => {
    const got = await client.send(new GetObjectCommand({ Bucket, Key, IfModifiedSince: later }));
    const headed = await client.send(new HeadObjectCommand({ Bucket, Key, IfModifiedSince: later }));
    expect([got, headed].map(({ $metadata }) => $metadata.httpStatusCode)).toEqual([200, 200]);
    const { status } = await send(s3, {
      path: `/${Bucket}/${Key}?attributes`,
      headers: { 'x-amz-object-attributes': 'ETag', 'if-modified-since': later.toUTCString() },
    });
    expect(status).toBe(200);
  });

  it('is left aside by copies, and counts where it is past', async () => {
    const copy = (CopySourceIfModifiedSince: Date) =>
      client.send(
        new CopyObjectCommand({
          Bucket,
          Key: 'copy',
          CopySource: `${Bucket}/${Key}`,
          CopySourceIfModifiedSince,
        }),
      );
    expect((await copy(later)).$metadata.httpStatusCode).toBe(200);
    await expect(copy(new Date())).rejects.toMatchObject({
      name: 'PreconditionFailed',
      Condition: 'x-amz-copy-source-If-Modified-Since',
    });
  });
});

describe('a version id that was never given out', () => {
  const VersionId = 'HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD';
  const error = {
    name: 'InvalidArgument',
    message: 'Invalid version id specified',
    ArgumentName: 'versionId',
    ArgumentValue: VersionId,
    $metadata: { httpStatusCode: 400 },
  };

  it('is refused wherever one can be named', async () => {
    const one = { Bucket, Key, VersionId };
    await expect(client.send(new GetObjectCommand(one))).rejects.toMatchObject(error);
    await expect(client.send(new DeleteObjectCommand(one))).rejects.toMatchObject(error);
    await expect(client.send(new GetObjectTaggingCommand(one))).rejects.toMatchObject(error);
    await expect(
      client.send(new PutObjectTaggingCommand({ ...one, Tagging: { TagSet: [] } })),
    ).rejects.toMatchObject(error);
    await expect(
      client.send(new GetObjectAttributesCommand({ ...one, ObjectAttributes: ['ETag'] })),
    ).rejects.toMatchObject(error);
    await expect(
      client.send(
        new CopyObjectCommand({ Bucket, Key: 'b', CopySource: `${Bucket}/${Key}?versionId=${VersionId}` }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidArgument' });
    await expect(
      client.send(new ListObjectVersionsCommand({ Bucket, KeyMarker: Key, VersionIdMarker: VersionId })),
    ).rejects.toMatchObject({ ...error, ArgumentName: 'version-id-marker' });
    const head = await send(s3, { method: 'HEAD', path: `/${Bucket}/${Key}?versionId=${VersionId}` });
    expect(head.status).toBe(400);
  });

  it('is an error of its own in DeleteObjects', async () => {
    const { Errors } = await client.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key, VersionId }] } }),
    );
    expect(Errors).toEqual([
      { Code: 'NoSuchVersion', Key, Message: 'The specified version does not exist.', VersionId },
    ]);
  });

  it.each([
    ['PUT', ''],
    ['POST', '&uploads'],
  ])('is not overlooked by %s, which makes versions (%s)', async (method, query) => {
    const answer = await send(s3, { method, path: `/${Bucket}/${Key}?versionId=null${query}`, body: '' });
    expect(answer.status).toBe(400);
    expect(answer.element('Message')).toBe('This operation does not accept a version-id.');
  });
});

it('refuses what a copy source says beside the version', async () => {
  const answer = await send(s3, {
    method: 'PUT',
    path: `/${Bucket}/copy`,
    headers: { 'x-amz-copy-source': `/${Bucket}/${Key}?version=1` },
  });
  expect(answer.status).toBe(400);
  expect(answer.element('Message')).toBe('Unsupported copy source parameter.');
});
