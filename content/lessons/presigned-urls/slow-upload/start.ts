import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/401/profile.png';
await s3.send(new CreateBucketCommand({ Bucket }));
const link = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key }), {
  expiresIn: 300,
});

// The page of the user: it has the link, and not the SDK.
const body = await readFile('john.png');
const headers = { 'content-type': 'image/png' };
await fetch(link, { method: 'PUT', body, headers });
console.log('your picture is saved');
