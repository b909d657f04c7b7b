import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const uploads = [
  ['profile.jpg', 'users/101/profile.jpg', 'image/jpeg'],
  ['video.mp4', 'posts/2026/first-post.mp4', 'video/mp4'],
] as const;

await Promise.all(
  uploads.map(async ([file, Key, ContentType]) => {
    const Body = await readFile(file);
    await s3.send(
      new PutObjectCommand({
        Bucket: 'my-social-app',
        Key,
        Body,
        ContentType,
      }),
    );
  }),
);
