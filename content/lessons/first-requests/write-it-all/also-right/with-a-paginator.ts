import { readFile } from 'node:fs/promises';
import { paginateListObjectsV2, S3 } from '@aws-sdk/client-s3';

const s3 = new S3({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.createBucket({ Bucket });
await s3.putObject({
  Bucket,
  Key: 'users/505/profile.png',
  Body: await readFile('john.png'),
  ContentType: 'image/png',
});
const pages = paginateListObjectsV2(
  { client: s3 },
  { Bucket, Prefix: 'users/505/' },
);
for await (const { Contents = [] } of pages) {
  console.table(Contents.map(({ Key, Size }) => ({ Key, Size })));
}
