// expect: The type of the object is `image/jpg`. S3 believes what it is told, and passes it on to every browser.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

const types = {
  'profile.jpg': 'image/jpg',
  'resume.pdf': 'application/pdf',
  'video.mp4': 'video/mp4',
};
for (const [name, ContentType] of Object.entries(types)) {
  const Key = `users/202/${name}`;
  const Body = await readFile(name);
  await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
  console.log('stored', Key);
}
