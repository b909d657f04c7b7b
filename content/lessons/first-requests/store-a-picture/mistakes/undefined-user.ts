// expect: The key `users/undefined/profile.jpg` has a text in it that a variable without a value leaves behind.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const picture = await readFile('profile.jpg');

const { user } = { name: '202' } as { user?: string };

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: `users/${user}/profile.jpg`,
    Body: picture,
    ContentType: 'image/jpeg',
  }),
);
