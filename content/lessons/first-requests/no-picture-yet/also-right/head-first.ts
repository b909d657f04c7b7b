import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
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

async function hasPicture(Key: string) {
  try {
    await s3.send(new HeadObjectCommand({ Bucket, Key }));
    return true;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}

for (const user of ['101', '404', '102']) {
  const Key = `users/${user}/profile.jpg`;
  if (!(await hasPicture(Key))) {
    console.warn(`${user} has no picture`);
    continue;
  }
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  await writeFile(`${user}.jpg`, await Body!.transformToByteArray());
}
