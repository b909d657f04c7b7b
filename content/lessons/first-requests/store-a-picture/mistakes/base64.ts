// expect: The object `users/202/profile.jpg` holds `profile.jpg` in base64, which is a text for where bytes are not possible. S3 takes bytes.
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
    Body: (await readFile('profile.jpg')).toString('base64'),
    ContentType: 'image/jpeg',
  }),
);
