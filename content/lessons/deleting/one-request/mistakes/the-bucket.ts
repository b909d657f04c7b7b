// expect: Still there: `posts/7/a.jpg`, `posts/7/b.jpg`, `posts/7/c.jpg` and 1 more. Your program tried to delete the bucket, which holds the objects of everybody.
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const name of ['7/a', '7/b', '7/c', '7/d', '70/a']) {
  const Key = `posts/${name}.jpg`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'A picture.' }));
}

try {
  await s3.send(new DeleteBucketCommand({ Bucket }));
} catch {
  console.log('The bucket is not empty');
}
