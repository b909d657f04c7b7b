// expect: Still there: `posts/7/e.jpg`, `posts/7/large/a.jpg`.
import {
  CreateBucketCommand,
  DeleteObjectsCommand,
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

const Objects = ['a', 'b', 'c', 'd'].map((name) => ({
  Key: `posts/7/${name}.jpg`,
}));
await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
console.log(Objects.length, 'pictures deleted');
