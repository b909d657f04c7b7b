// expect: The key `Posts/2026/First-Post.mp4` differs in capital letters. Keys are case-sensitive, so it is another key than `posts/2026/first-post.mp4`.
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

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'Posts/2026/First-Post.mp4',
    Body: await readFile('video.mp4'),
    ContentType: 'video/mp4',
  }),
);
