// expect: Your program stopped at line 22 with `Error: S3 answered 503`.
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
const answer = await fetch(link, { method: 'PUT', body, headers });
if (!answer.ok) throw new Error(`S3 answered ${answer.status}`);
console.log('your picture is saved');
