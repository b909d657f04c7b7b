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
let ContinuationToken: string | undefined;
do {
  const page = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }),
  );
  for (const { Size = 0 } of page.Contents ?? []) {
    count += 1;
    bytes += Size;
  }
  ContinuationToken = page.NextContinuationToken;
} while (ContinuationToken !== undefined);
console.log(`${count} objects, ${bytes} bytes`);
