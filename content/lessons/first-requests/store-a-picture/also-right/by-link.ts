import { readFile } from 'node:fs/promises';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const command = new PutObjectCommand({
  Bucket: 'my-social-app',
  Key: 'users/202/profile.jpg',
  ContentType: 'image/jpeg',
});
const url = await getSignedUrl(s3, command, { expiresIn: 60 });
const answer = await fetch(url, {
  method: 'PUT',
  headers: { 'content-type': 'image/jpeg' },
  body: await readFile('profile.jpg'),
});
console.log('status', answer.status);
