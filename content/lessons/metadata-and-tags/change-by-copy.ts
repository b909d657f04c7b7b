import { readFile } from 'node:fs/promises';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/102/cover.jpg';
await s3.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('profile.jpg');
const ContentType = 'image/jpeg';
await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));

await s3.send(
  new CopyObjectCommand({
    Bucket,
    Key,
    CopySource: `${Bucket}/${Key}`,
    MetadataDirective: 'REPLACE',
    CacheControl: 'max-age=3600',
  }),
);

const head = await s3.send(new HeadObjectCommand({ Bucket, Key }));
console.log('Cache-Control:', head.CacheControl);
console.log('Content-Type:', head.ContentType);
