// expect: The type of the object is `image/jpeg`. S3 believes what it is told, and passes it on to every browser.
import { readFile } from 'node:fs/promises';
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
console.log('The picture is in S3.');

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'posts/2026/first-post.mp4',
    Body: await readFile('video.mp4'),
    ContentType: 'image/jpeg',
  }),
);
console.log('The video is in S3.');
