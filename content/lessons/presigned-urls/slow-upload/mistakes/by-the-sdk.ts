// expect: No upload went by the link: your program sent no PUT without keys. The page of a user has none.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/401/profile.png';
await s3.send(new CreateBucketCommand({ Bucket }));

// The page of the user: it has the link, and not the SDK.
const body = await readFile('john.png');
const ContentType = 'image/png';
await s3.send(
  new PutObjectCommand({ Bucket, Key, Body: body, ContentType }),
);
console.log('your picture is saved');
