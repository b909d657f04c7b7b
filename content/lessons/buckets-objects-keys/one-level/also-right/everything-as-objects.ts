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

console.log(
  await s3
    .send(
      new ListObjectsV2Command({
        Bucket,
        Prefix: 'posts/2026/',
        Delimiter: '/',
      }),
    )
    .then(({ Contents, CommonPrefixes }) => ({ Contents, CommonPrefixes })),
);
