import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/105/diary.txt';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);

async function bytesToPay() {
  const { Versions = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket, Prefix: Key }),
  );
  return Versions.reduce((sum, { Size = 0 }) => sum + Size, 0);
}

const before = await bytesToPay();
for (let day = 1; day <= 10; day += 1) {
  const Body = `Day ${day}. `.padEnd(1000, '.');
  await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
}
await s3.send(new DeleteObjectCommand({ Bucket, Key }));
console.log('more to pay for:', (await bytesToPay()) - before, 'bytes');
