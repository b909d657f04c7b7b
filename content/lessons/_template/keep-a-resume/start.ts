import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const resume = await readFile('resume.pdf');
console.log('The resume has', resume.length, 'bytes.');

// Complete the command, and send it.
const upload = new PutObjectCommand({
  Bucket: 'my-social-app',
  Key: '',
});
console.log('not sent yet:', upload.input);
