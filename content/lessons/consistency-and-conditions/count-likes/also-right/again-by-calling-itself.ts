import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'posts/9/likes.txt' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(new PutObjectCommand({ ...place, Body: '0' }));

async function like(attempt = 1): Promise<unknown> {
  const { Body, ETag } = await s3.send(new GetObjectCommand(place));
  const text = String(Number(await Body?.transformToString()) + 1);
  const put = new PutObjectCommand({ ...place, Body: text, IfMatch: ETag });
  return s3.send(put).catch((error: Error) => {
    const isTooLate = error.name === 'PreconditionFailed';
    if (!isTooLate || attempt > 20) throw error;
    return like(attempt + 1);
  });
}
const users = [1, 2, 3, 4, 5];
await Promise.all(users.map(() => like()));
