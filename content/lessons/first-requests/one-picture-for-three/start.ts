import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const ContentType = 'image/jpeg';
await s3.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('profile.jpg');
await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));

// Users 102 and 103 take the picture of user 101.
const picture = await s3.send(new GetObjectCommand({ Bucket, Key }));
for (const user of ['102', '103']) {
  await s3.send(
    new PutObjectCommand({
      Bucket,
      Key: `users/${user}/profile.jpg`,
      Body: await picture.Body?.transformToByteArray(),
      ContentType,
    }),
  );
  console.log('stored for user', user);
}
