// expect: Your program never asked S3 which objects user 707 has. There may be more than it stored itself.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
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
for (const name of ['profile.jpg', 'resume.pdf']) {
  count += 1;
  bytes += (await readFile(name)).length;
}
console.log(`${count} objects, ${bytes} bytes`);
