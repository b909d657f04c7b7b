// expect: Your program printed 976. The object has 28 bytes.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const object = { Bucket: 'my-social-app', Key: 'users/202/resume.pdf' };

await s3.send(new CreateBucketCommand({ Bucket: object.Bucket }));
await s3.send(
  new PutObjectCommand({
    ...object,
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  }),
);

await s3.send(new HeadObjectCommand(object));
console.log('976 bytes');
