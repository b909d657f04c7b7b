// expect: A visitor does not see the picture of user 201. S3 answered `403`: Request has expired.
import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('profile.jpg');

// Yesterday: two users sign up, and the app saves a row for each.
const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
const rows: { user: number; picture: string }[] = [];
for (const user of [201, 202]) {
  const Key = `users/${user}/profile.jpg`;
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/jpeg' }),
  );
  const get = new GetObjectCommand({ Bucket, Key });
  const picture = await getSignedUrl(s3, get, {
    expiresIn: 12 * 60 * 60,
    signingDate: yesterday,
  });
  rows.push({ user, picture });
}
await writeFile('users.json', JSON.stringify(rows));

// Today: a visitor's browser asks for the pictures.
const saved: typeof rows = JSON.parse(await readFile('users.json', 'utf8'));
for (const { user, picture } of saved) {
  const { status } = await fetch(picture);
  console.log('user', user, 'status', status);
}
