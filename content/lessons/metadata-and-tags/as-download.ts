import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const place = { Bucket: 'my-social-app', Key: 'users/101/resume.pdf' };
await s3.send(
  new PutObjectCommand({
    ...place,
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
    CacheControl: 'max-age=3600',
    ContentDisposition: 'attachment; filename="resume-101.pdf"',
  }),
);

const answer = await s3.send(new GetObjectCommand(place));
console.log('Content-Type:', answer.ContentType);
console.log('Cache-Control:', answer.CacheControl);
console.log('Content-Disposition:', answer.ContentDisposition);
