import { readFile } from 'node:fs/promises';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
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

const Bucket = 'my-social-app';
const Body = await readFile('video.mp4');
await s3.send(new PutObjectCommand({ Bucket, Key: 'inbox/new', Body }));
await s3.send(
  new CopyObjectCommand({
    Bucket,
    Key: 'posts/2026/first-post.mp4',
    CopySource: `${Bucket}/inbox/new`,
    MetadataDirective: 'REPLACE',
    ContentType: 'video/mp4',
  }),
);
await s3.send(new DeleteObjectCommand({ Bucket, Key: 'inbox/new' }));
