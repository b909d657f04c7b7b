import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const object = { Bucket: 'my-social-app', Key: 'users/101/profile.jpg' };

// So that there is something to download.
const Body = await readFile('profile.jpg');
await s3.send(new CreateBucketCommand({ Bucket: object.Bucket }));
await s3.send(
  new PutObjectCommand({ ...object, Body, ContentType: 'image/jpeg' }),
);

const answer = await s3.send(new GetObjectCommand(object));
console.log('headers:', answer.ContentType, answer.ContentLength);

const bytes = await answer.Body?.transformToByteArray();
if (bytes) await writeFile('downloaded-profile.jpg', bytes);
console.log('downloaded-profile.jpg:', bytes?.length, 'bytes');
