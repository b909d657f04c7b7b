// expect: Content-Disposition is `filename="resume-202.pdf"`. It does not begin with `attachment`, so nothing asks the browser to save.
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
    CacheControl: 'max-age=86400',
    ContentDisposition: 'filename="resume-202.pdf"',
  }),
);
console.log('stored users/202/resume.pdf');
