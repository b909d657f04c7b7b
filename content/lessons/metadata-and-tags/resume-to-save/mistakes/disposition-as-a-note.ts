// expect: `content-disposition` stands among your own notes, as `x-amz-meta-content-disposition`. No browser looks there.
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
    Metadata: { 'content-disposition': 'attachment' },
  }),
);
console.log('stored users/202/resume.pdf');
