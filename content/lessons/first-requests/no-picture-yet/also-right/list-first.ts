import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
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

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'users/' }),
);
const keys = new Set(Contents.map(({ Key }) => Key));

for (const user of ['101', '404', '102']) {
  const Key = `users/${user}/profile.jpg`;
  if (keys.has(Key)) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    await writeFile(`${user}.jpg`, await Body!.transformToByteArray());
  } else console.log(user + ' has no picture');
}
