// expect: Your program printed `404 has no picture`, and here user 404 has one.
import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const picture = await readFile('profile.jpg');
for (const user of ['101', '102']) {
  const Key = `users/${user}/profile.jpg`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: picture }));
}

for (const user of ['101', '404', '102']) {
  if (user === '404') {
    console.log('404 has no picture');
    continue;
  }
  const Key = `users/${user}/profile.jpg`;
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  await writeFile(`${user}.jpg`, await Body!.transformToByteArray());
}
