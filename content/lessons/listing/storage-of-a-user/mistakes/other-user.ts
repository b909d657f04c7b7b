// expect: `profile.jpg` is stored under the key `users/101/profile.jpg`. Another key is another object.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Prefix = 'users/101/';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const name of ['profile.jpg', 'resume.pdf']) {
  const Body = await readFile(name);
  const Key = `${Prefix}${name}`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
}

let count = 0;
let bytes = 0;
const pages = paginateListObjectsV2({ client: s3 }, { Bucket, Prefix });
for await (const { Contents = [] } of pages) {
  for (const { Size = 0 } of Contents) {
    count += 1;
    bytes += Size;
  }
}
console.log(`${count} objects, ${bytes} bytes`);
