// expect: The object has 11111, and 5 users like the post. What was read is a text, and to add to a text is to write behind it.
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
    const { Body, ETag } = await s3.send(new GetObjectCommand(place));
    const likes = (await Body?.transformToString()) + '1';
    const put = { ...place, Body: String(likes), IfMatch: ETag };
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

await Promise.all([like(), like(), like(), like(), like()]);
console.log('All five are counted.');
