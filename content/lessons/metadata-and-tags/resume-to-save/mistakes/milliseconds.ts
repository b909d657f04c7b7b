// expect: Cache-Control says 86400000, and `max-age` counts seconds: those are 1000 days.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/202/resume.pdf',
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
    ContentDisposition: 'attachment; filename="resume-202.pdf"',
    CacheControl: 'max-age=86400000',
  }),
);
console.log('stored users/202/resume.pdf');
