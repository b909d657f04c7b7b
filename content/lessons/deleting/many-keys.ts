import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const keys = ['posts/1/a.jpg', 'posts/1/b.jpg', 'posts/1/c.jpg'];
for (const Key of keys) {
  await s3.send(new PutObjectCommand({ Bucket, Key }));
}

keys.push('posts/1/never-there.jpg');
const Objects = keys.map((Key) => ({ Key }));
const { Deleted = [], Errors = [] } = await s3.send(
  new DeleteObjectsCommand({ Bucket, Delete: { Objects } }),
);
for (const { Key } of Deleted) console.log('deleted', Key);
console.log(Errors.length, 'errors');
