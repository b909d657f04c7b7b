// expect: The number is right, but it is that of your file. Your program did not ask S3 what it has, after it had stored the object.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

const Body = await readFile('resume.pdf');
await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: 'users/202/resume.pdf',
    Body,
    ContentType: 'application/pdf',
  }),
);
console.log(Body.length, 'bytes');
