// expect: There is no object under `users/202/profile.jpg`: your program sent nothing that stores `profile.jpg`. A command by itself does nothing.
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

const upload = new PutObjectCommand({
  Bucket: 'my-social-app',
  Key: 'users/202/profile.jpg',
  Body: picture,
  ContentType: 'image/jpeg',
});
console.log('ready to upload', upload.input.Key);
