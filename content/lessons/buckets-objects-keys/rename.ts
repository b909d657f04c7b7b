import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
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

// 1. Let S3 copy the object to the new key. 2. Delete the old one.
const CopySource = `${Bucket}/${from}`;
await s3.send(new CopyObjectCommand({ Bucket, CopySource, Key: to }));
await s3.send(new DeleteObjectCommand({ Bucket, Key: from }));

console.log(`${from} is now ${to}: two requests for one object.`);
