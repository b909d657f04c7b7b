// expect: The object has 1, and 5 users like the post: 4 likes are lost. Your program wrote 5 times, and a write replaced what another one had just written.
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'posts/9/likes.txt' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(new PutObjectCommand({ ...place, Body: '0' }));

async function like() {
  const { Body } = await s3.send(new GetObjectCommand(place));
  const likes = Number(await Body?.transformToString()) + 1;
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const { ETag } = await s3.send(new HeadObjectCommand(place));
    const put = { ...place, Body: String(likes), IfMatch: ETag };
    try {
      await s3.send(new PutObjectCommand(put));
      return;
    } catch (error) {
      if (!(error instanceof S3ServiceException)) throw error;
      if (error.name !== 'PreconditionFailed') throw error;
    }
  }
}

await Promise.all([like(), like(), like(), like(), like()]);
