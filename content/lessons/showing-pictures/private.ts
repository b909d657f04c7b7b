import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const Body = await readFile('profile.jpg');
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/jpeg' }),
);

const address = `https://${Bucket}.s3.us-east-1.amazonaws.com/${Key}`;
console.log(address);

// What the browser of a visitor will be told.
const { status } = await fetch(address);
console.log('status', status);
