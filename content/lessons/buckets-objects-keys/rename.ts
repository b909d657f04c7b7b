import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-photo-app';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(new PutObjectCommand({ Bucket, Key: 'drafts/tree.txt', Body: 'A picture of a tree.' }));

async function rename(from: string, to: string) {
  const { Body, ContentType } = await s3.send(new GetObjectCommand({ Bucket, Key: from }));
  if (!Body) return;
  const bytes = await Body.transformToByteArray();
  await s3.send(new PutObjectCommand({ Bucket, Key: to, Body: bytes, ContentType }));
  await s3.send(new DeleteObjectCommand({ Bucket, Key: from }));
  console.log(`${from} → ${to}: three requests, and ${bytes.length} bytes went both ways`);
}
await rename('drafts/tree.txt', 'published/tree.txt');
