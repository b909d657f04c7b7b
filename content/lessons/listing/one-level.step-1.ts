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
  'logs/2026-11-28-a.txt',
  'logs/2026-11-28-b.txt',
  'logs/2026-11-29-a.txt',
  'logs/2027-01-01-a.txt',
]) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
}

// A delimiter is any text: a hyphen makes "folders" of the years.
const { CommonPrefixes = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'logs/', Delimiter: '-' }),
);
for (const common of CommonPrefixes) console.log(common.Prefix);
