// expect: Still there: `posts/7/a.jpg`, `posts/7/b.jpg`, `posts/7/c.jpg` and 1 more. Your program deleted the key `posts/7/*`, and S3 had nothing against it, although there is no such object. A delete takes whole keys: it knows no prefix and no star.
import {
  CreateBucketCommand,
  DeleteObjectCommand,
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

await s3.send(new DeleteObjectCommand({ Bucket, Key: 'posts/7/*' }));
console.log('pictures deleted');
