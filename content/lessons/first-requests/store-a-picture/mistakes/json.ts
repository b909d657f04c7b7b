// expect: The object `users/202/profile.jpg` holds JSON with the numbers of the bytes in it, not the bytes themselves.
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
    Key: 'users/202/profile.jpg',
    Body: JSON.stringify(await readFile('profile.jpg')),
    ContentType: 'image/jpeg',
  }),
);
