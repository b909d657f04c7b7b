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

async function save(user: string) {
  const Key = `users/${user}/profile.jpg`;
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  await writeFile(`${user}.jpg`, await Body!.transformToByteArray());
}

await Promise.all(
  ['101', '404', '102'].map((user) =>
    save(user).catch((error) => {
      if (!(error instanceof NoSuchKey)) throw error;
      console.log(`${user} has no picture`);
    }),
  ),
);
