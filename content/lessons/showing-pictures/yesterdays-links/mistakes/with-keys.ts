// expect: No visitor asked for the picture of user 201: your program sent no GET for `users/201/profile.jpg` without keys.
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
const Body = await readFile('profile.jpg');

// Yesterday: two users sign up, and the app saves a row for each.
const rows: { user: number; picture: string }[] = [];
for (const user of [201, 202]) {
  const Key = `users/${user}/profile.jpg`;
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/jpeg' }),
  );
  rows.push({ user, picture: Key });
}
await writeFile('users.json', JSON.stringify(rows));

// Today: a visitor's browser asks for the pictures.
const saved: typeof rows = JSON.parse(await readFile('users.json', 'utf8'));
for (const { user, picture } of saved) {
  const get = new GetObjectCommand({ Bucket, Key: picture });
  const { $metadata } = await s3.send(get);
  console.log('user', user, 'status', $metadata.httpStatusCode);
}
