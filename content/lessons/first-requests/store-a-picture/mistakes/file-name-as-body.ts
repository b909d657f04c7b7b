// expect: The object `users/202/profile.jpg` holds the text `profile.jpg`, 11 characters, not the file. S3 stores a text as it is, and cannot see your files.
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
    Body: 'profile.jpg',
    ContentType: 'image/jpeg',
  }),
);
