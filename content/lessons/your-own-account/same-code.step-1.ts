import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/101/profile-of-today.jpg';
const Body = await readFile('profile.jpg');

await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/jpeg' }),
);

const facts = await s3.send(new HeadObjectCommand({ Bucket, Key }));
console.log('stored', facts.ContentLength, 'bytes under', Key);
console.log('stored at', facts.LastModified?.toISOString());
