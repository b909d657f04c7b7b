// expect: Still there: `posts/7/a.jpg`, `posts/7/b.jpg`, `posts/7/c.jpg` and 1 more. Your program listed the keys that begin with `/posts/7/`, and no key in `my-social-app` begins with a slash.
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
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

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: '/posts/7/' }),
);
for (const { Key } of Contents) {
  await s3.send(new DeleteObjectCommand({ Bucket, Key }));
}
console.log(Contents.length, 'pictures deleted');
