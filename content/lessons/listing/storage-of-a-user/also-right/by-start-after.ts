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
for (let StartAfter: string | undefined, more = true; more;) {
  const page = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix, StartAfter }),
  );
  const found = page.Contents ?? [];
  count += found.length;
  bytes += found.reduce((sum, { Size = 0 }) => sum + Size, 0);
  StartAfter = found.at(-1)?.Key;
  more = page.IsTruncated ?? false;
}
console.log(`${count} objects, ${bytes} bytes`);
