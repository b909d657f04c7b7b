import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));
const place = { Bucket, Key: 'posts/1/likes.txt' };
await s3.send(new S3.PutObjectCommand({ ...place, Body: '7' }));

async function like(user: number) {
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    const { Body } = await s3.send(new S3.GetObjectCommand(place));
    const likes = Number(await Body?.transformToString()) + 1;
    const put = { ...place, Body: String(likes) };
    try {
      await s3.send(new S3.PutObjectCommand(put));
      console.log('user', user, 'wrote', likes, 'at attempt', attempt);
      return;
    } catch (error) {
      if (!(error instanceof S3.S3ServiceException)) throw error;
      // 412 and 409: somebody else wrote. Read again, and try again.
      const status = error.$metadata.httpStatusCode;
      if (status !== 412 && status !== 409) throw error;
    }
  }
  throw new Error('Too many others write.');
}

await Promise.all([like(101), like(202)]);
const { Body } = await s3.send(new S3.GetObjectCommand(place));
console.log('likes now:', await Body?.transformToString());
