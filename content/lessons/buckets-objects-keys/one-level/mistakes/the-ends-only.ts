// expect: Your program printed the ends of the keys only. Asked for is the whole key, as it is in the bucket.
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of [
  'posts/2025/image1.png',
  'posts/2026/drafts/image3.png',
  'posts/2026/image1.png',
  'posts/2026/image2.png',
  'posts/2026-ideas.txt',
]) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'a picture' }));
}

const prefix = 'posts/2026/';
const { Contents = [], CommonPrefixes = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: prefix, Delimiter: '/' }),
);
for (const { Key = '' } of Contents) console.log(Key.slice(prefix.length));
for (const { Prefix = '' } of CommonPrefixes)
  console.log(Prefix.slice(prefix.length));
