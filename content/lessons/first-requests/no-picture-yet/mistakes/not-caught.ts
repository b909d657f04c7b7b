// expect: S3 answered 404 `NoSuchKey` for user 404, and the run stopped there: for an absent key the SDK throws, it does not answer with an empty `Body`. Catch an error of the class `NoSuchKey`.
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
  const Key = `users/${user}/profile.jpg`;
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  if (Body === undefined) {
    console.log(user, 'has no picture');
    continue;
  }
  await writeFile(`${user}.jpg`, await Body.transformToByteArray());
  console.log(user, 'saved');
}
