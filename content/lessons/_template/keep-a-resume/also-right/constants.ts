import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const resume = await readFile('resume.pdf');

const Key = `users/${303}/resume.pdf`;
const ContentType = 'application/pdf';
const upload = new PutObjectCommand({
  Bucket: 'my-social-app',
  Key,
  Body: resume,
  ContentType,
});
await s3.send(upload);
