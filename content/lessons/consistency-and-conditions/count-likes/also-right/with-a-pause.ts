import { setTimeout } from 'node:timers/promises';
import { S3, S3ServiceException } from '@aws-sdk/client-s3';

const s3 = new S3({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'posts/9/likes.txt';
await s3.createBucket({ Bucket });
await s3.putObject({ Bucket, Key, Body: '0', ContentType: 'text/plain' });

async function like(user: number) {
  for (;;) {
    const old = await s3.getObject({ Bucket, Key });
    const likes = parseInt((await old.Body?.transformToString()) ?? '', 10);
    try {
      await s3.putObject({
        Bucket,
        Key,
        Body: String(likes + 1),
        ContentType: 'text/plain',
        IfMatch: old.ETag,
      });
      return console.log('counted the like of user', user);
    } catch (error) {
      if (!(error instanceof S3ServiceException)) throw error;
      if (![412, 409].includes(error.$metadata.httpStatusCode ?? 0))
        throw error;
      await setTimeout(Math.random() * 5);
    }
  }
}
await Promise.all([101, 102, 103, 104, 105].map(like));
