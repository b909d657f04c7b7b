import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const names = ['102/a', '102/b', '102/c', '102/d', '102/e', '1020/a'];
for (const name of names) {
  const Key = `users/${name}.jpg`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'A picture.' }));
}

// Pages of two, to see several. Leave `pageSize` out for 1,000.
const pages = paginateListObjectsV2(
  { client: s3, pageSize: 2 },
  { Bucket, Prefix: 'users/102/' },
);
for await (const { Contents = [] } of pages) {
  const Objects = Contents.map(({ Key }) => ({ Key }));
  if (Objects.length === 0) continue;
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  console.log('a page of', Objects.length, 'is gone');
}
