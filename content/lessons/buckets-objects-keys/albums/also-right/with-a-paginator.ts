import { readFile } from 'node:fs/promises';
import { paginateListObjectsV2, S3 } from '@aws-sdk/client-s3';

const s3 = new S3({ region: 'us-east-1' });
const Bucket = 'my-photo-app';
await s3.createBucket({ Bucket });
await s3.putObject({
  Bucket,
  Key: 'photos/profile/john.png',
  Body: await readFile('john.png'),
  ContentType: 'image/png',
});
await s3.putObject({
  Bucket,
  Key: 'photos/2026/me.jpg',
  Body: await readFile('profile.jpg'),
  ContentType: 'image/jpeg',
});
const pages = paginateListObjectsV2(
  { client: s3 },
  { Bucket, Prefix: 'photos/', Delimiter: '/' },
);
for await (const { CommonPrefixes = [] } of pages) {
  console.table(CommonPrefixes);
}
