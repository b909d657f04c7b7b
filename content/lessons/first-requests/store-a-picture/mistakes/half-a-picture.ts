// expect: The object `users/202/profile.jpg` holds the first 1000 bytes of `profile.jpg` only. The file has 4581.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const picture = await readFile('profile.jpg');

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/202/profile.jpg',
    Body: picture.subarray(0, 1000),
    ContentType: 'image/jpeg',
  }),
);
