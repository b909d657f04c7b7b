// expect: The number is right this time, by luck: 5 of 5 writes had no condition, and would have overwritten what another server writes in between.
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'posts/9/likes.txt' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(new PutObjectCommand({ ...place, Body: '0' }));

async function like() {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const { Body } = await s3.send(new GetObjectCommand(place));
    const likes = Number(await Body?.transformToString()) + 1;
    const put = { ...place, Body: String(likes) };
    try {
      await s3.send(new PutObjectCommand(put));
      return;
    } catch (error) {
      if (!(error instanceof S3ServiceException)) throw error;
      const status = error.$metadata.httpStatusCode;
      if (status !== 412 && status !== 409) throw error;
    }
  }
  throw new Error('Too many others write.');
}

for (let user = 1; user <= 5; user += 1) await like();
console.log('All five are counted.');
