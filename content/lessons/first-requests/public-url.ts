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

// A visitor's browser asks, and does not say who is asking.
const url = `https://${Bucket}.s3.us-east-1.amazonaws.com/${Key}`;
const answer = await fetch(url);

console.log('GET', url);
console.log('status', answer.status);
console.log(await answer.text());
