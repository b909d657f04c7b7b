// expect: The object was stored as `application/octet-stream`, which means “some bytes”: nobody has said of what type they are, so a browser downloads them and shows nothing.
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
  }),
);
console.log('The video is in S3.');
