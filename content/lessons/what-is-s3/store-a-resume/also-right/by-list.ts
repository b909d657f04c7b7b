import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/202/resume.pdf';
await s3.send(new CreateBucketCommand({ Bucket }));

const Body = await readFile('resume.pdf');
const ContentType = 'application/pdf';
await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: Key }),
);
console.table(Contents.map(({ Key, Size }) => ({ Key, Size })));
