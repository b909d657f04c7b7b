import { readFile } from 'node:fs/promises';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/101/cover.jpg';
await s3.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('profile.jpg');
const ContentType = 'image/jpeg';
await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));

try {
  await s3.send(
    new CopyObjectCommand({
      Bucket,
      Key,
      CopySource: `${Bucket}/${Key}`,
      CacheControl: 'max-age=3600',
    }),
  );
  console.log('copied');
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.log(error.name);
  console.log(error.message);
}
