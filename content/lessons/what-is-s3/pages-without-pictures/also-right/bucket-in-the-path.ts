import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

const database: { user: number; key: string }[] = [];

async function savePicture(user: number, file: string, type: string) {
  const key = `users/${user}/${file}`;
  const Body = await readFile(file);
  await s3.send(
    new PutObjectCommand({ Bucket, Key: key, Body, ContentType: type }),
  );
  database.push({ user, key });
}
await Promise.all([
  savePicture(101, 'profile.jpg', 'image/jpeg'),
  savePicture(102, 'john.png', 'image/png'),
]);

for (const { user, key } of database) {
  console.log(
    `${user}: https://s3.us-east-1.amazonaws.com/${Bucket}/${key}`,
  );
}
