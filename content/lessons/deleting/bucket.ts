import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-test';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of ['users/101/profile.jpg', 'posts/1/a.jpg']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'A picture.' }));
}

// First what is in it, all pages: no prefix means every key.
for await (const { Contents = [] } of paginateListObjectsV2(
  { client: s3 },
  { Bucket },
)) {
  const Objects = Contents.map(({ Key }) => ({ Key }));
  if (Objects.length === 0) continue;
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}

// Then the bucket.
await s3.send(new DeleteBucketCommand({ Bucket }));
console.log(Bucket, 'is gone');
