// expect: The object `users/202/profile.jpg` holds 12 bytes that are not those of `profile.jpg`.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const sizes = { 4581: 'profile.jpg' };
const picture = await readFile('profile.jpg');
const Body = sizes[picture.length as 4581] ? picture : 'Another file';
await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/202/profile.jpg',
    Body,
    ContentType: 'image/jpeg',
  }),
);
