import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const Body = await readFile('profile.jpg');
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/jpeg' }),
);

const link = await getSignedUrl(
  s3,
  new GetObjectCommand({ Bucket, Key }),
  { expiresIn: 15 * 60 }, // seconds
);
console.log(link);

// The same link for another user's picture.
const other = await fetch(link.replace('/101/', '/102/'));
console.log('for user 102:', other.status);
