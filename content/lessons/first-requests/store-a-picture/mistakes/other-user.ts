// expect: The object was stored under `users/101/profile.jpg`. The picture of user 202 belongs under `users/202/profile.jpg`, letter by letter.
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
    Key: 'users/101/profile.jpg',
    Body: picture,
    ContentType: 'image/jpeg',
  }),
);
