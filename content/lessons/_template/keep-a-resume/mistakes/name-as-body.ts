// expect: The object `users/303/resume.pdf` holds the text `resume.pdf`, 10 characters, not the file. S3 stores a text as it is, and cannot see your files.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const resume = await readFile('resume.pdf');

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/303/resume.pdf',
    Body: 'resume.pdf',
    ContentType: 'application/pdf',
  }),
);
console.log(resume.length);
