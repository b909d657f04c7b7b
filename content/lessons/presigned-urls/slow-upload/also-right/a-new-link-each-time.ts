import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
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
const put = new PutObjectCommand({ Bucket, Key });

// The page of the user: it has the link, and not the SDK.
const body = await readFile('john.png');
const headers = { 'content-type': 'image/png' };
for (let attempt = 1; ; attempt += 1) {
  const link = await getSignedUrl(s3, put, { expiresIn: 300 });
  const answer = await fetch(link, { method: 'PUT', body, headers });
  if (answer.ok) break;
  if (answer.status < 500 || attempt === 5) {
    throw new Error(`S3 answered ${answer.status}`);
  }
  await setTimeout(100 * attempt);
}
console.log('your picture is saved');
