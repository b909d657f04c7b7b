// expect: Your program stopped at line 23 with `NoSuchKey`. There is no object with the key `users/404/profile.jpg` in the bucket `my-social-app`. Usually the key is spelled differently: upper and lower case count, and so does a `/` at its beginning. Or the object was deleted, or is not stored yet.
import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  NoSuchKey,
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
  const Key = `users/${user}/profile.jpg`;
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    const bytes = await Body?.transformToByteArray();
    if (bytes) await writeFile(`${user}.jpg`, bytes);
  } catch (error) {
    if (error instanceof NoSuchKey) throw error;
    console.log(user, 'has no picture');
  }
}
