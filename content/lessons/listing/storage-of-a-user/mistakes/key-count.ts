// expect: User 707 has 2102 objects, and your program printed another number. One answer has 1,000 keys at most, whatever it is asked for. It says `IsTruncated` when there are more.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Prefix = 'users/707/';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const name of ['profile.jpg', 'resume.pdf']) {
  const Body = await readFile(name);
  const Key = `${Prefix}${name}`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
}

let count = 0;
let bytes = 0;
const { KeyCount = 0, Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix }),
);
count = KeyCount;
for (const { Size = 0 } of Contents) bytes += Size;
console.log(`${count} objects, ${bytes} bytes`);
