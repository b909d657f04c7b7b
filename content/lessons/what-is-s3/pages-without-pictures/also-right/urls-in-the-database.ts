import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const host = 'my-social-app.s3.us-east-1.amazonaws.com';
const database = new Map<number, string>();

async function savePicture(user: number, file: string, type: string) {
  const Key = `users/${user}/${file}`;
  const Body = await readFile(file);
  await s3.send(
    new PutObjectCommand({
      Bucket: 'my-social-app',
      Key,
      Body,
      ContentType: type,
    }),
  );
  database.set(user, `https://${host}/${Key}`);
}
await savePicture(101, 'profile.jpg', 'image/jpeg');
await savePicture(102, 'john.png', 'image/png');

console.log(database);
