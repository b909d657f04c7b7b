import { readFile } from 'node:fs/promises';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/101/profile.jpg',
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  }),
);

const command = new PutObjectCommand({
  Bucket: 'my-social-app',
  Key: 'posts/2026/first-post.mp4',
  ContentType: 'video/mp4',
});
const url = await getSignedUrl(s3, command, { expiresIn: 60 });
const answer = await fetch(url, {
  method: 'PUT',
  headers: { 'content-type': 'video/mp4' },
  body: await readFile('video.mp4'),
});
console.log('status', answer.status);
