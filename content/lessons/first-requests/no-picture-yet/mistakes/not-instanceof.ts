// expect: S3 answered `AccessDenied`, and your program printed `102 has no picture`. The picture is there; S3 did not let the program have it.
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
    // @ts-expect-error a mistake that TypeScript sees
    if ((!error) instanceof NoSuchKey) throw error;
    console.log(user, 'has no picture');
  }
}
