import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client, // the real AWS SDK, as in Node
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';

await s3.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('profile.jpg');
await s3.send(new PutObjectCommand({ Bucket, Key, Body }));

const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket }));
console.log(Contents);
