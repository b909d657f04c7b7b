import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
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
    Key: 'backups/resume.pdf.gz',
    Body: gzipSync(await readFile('resume.pdf')),
    ContentType: 'application/gzip',
  }),
);
