// expect: The object `users/202/profile.jpg` is there, but it is empty: the request had no body.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const picture = await readFile('profile.jpg');
console.log('The picture has', picture.length, 'bytes.');

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/202/profile.jpg',
    ContentType: 'image/jpeg',
  }),
);
