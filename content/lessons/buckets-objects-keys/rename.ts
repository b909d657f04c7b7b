import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-photo-app';
const from = 'drafts/tree.txt';
const to = 'published/tree.txt';

// So that there is something to rename.
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(new PutObjectCommand({ Bucket, Key: from, Body: 'A tree.' }));

// 1. Read the object. 2. Store it under the new key. 3. Delete the old key.
const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: from }));
const bytes = (await Body?.transformToByteArray()) ?? '';
await s3.send(new PutObjectCommand({ Bucket, Key: to, Body: bytes }));
await s3.send(new DeleteObjectCommand({ Bucket, Key: from }));

console.log(`${from} is now ${to}: three requests for one object.`);
