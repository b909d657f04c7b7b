// expect: The file `101.jpg` holds 8068 bytes that are not those of the picture, which has 4581.
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
  try {
    const Key = `users/${user}/profile.jpg`;
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    const text = await Body?.transformToString();
    if (text) await writeFile(`${user}.jpg`, text);
    console.log(user, 'saved');
  } catch (error) {
    if (!(error instanceof NoSuchKey)) throw error;
    console.log(user, 'has no picture');
  }
}
