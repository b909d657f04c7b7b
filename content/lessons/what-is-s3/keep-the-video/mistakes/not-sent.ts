// expect: There is no object under `posts/2026/first-post.mp4`: your program sent nothing that stores `video.mp4`. A command by itself does nothing.
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

const command = new PutObjectCommand({
  Bucket: 'my-social-app',
  Key: 'posts/2026/first-post.mp4',
  Body: await readFile('video.mp4'),
  ContentType: 'video/mp4',
});
console.log(command.input.Key);
