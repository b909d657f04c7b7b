// expect: Your program ended at user 404, so user 102 never had a turn.
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

try {
  for (const user of ['101', '404', '102']) {
    const Key = `users/${user}/profile.jpg`;
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    const bytes = await Body?.transformToByteArray();
    if (bytes) await writeFile(`${user}.jpg`, bytes);
    console.log(user, 'saved');
  }
} catch (error) {
  if (!(error instanceof NoSuchKey)) throw error;
  console.log('404 has no picture');
}
