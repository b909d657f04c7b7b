import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
// A program makes what it needs: it runs on a new account.
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const answer = await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/101/resume.pdf',
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
    ContentDisposition: 'attachment; filename="resume.pdf"',
  }),
);
// And it prints something.
console.log('status', answer.$metadata.httpStatusCode);
