import { createReadStream } from 'node:fs';
import { createGzip } from 'node:zlib';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

// How long it becomes, nobody knows before it is compressed.
const Body = createReadStream('resume.pdf').pipe(createGzip());

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'backups/resume.pdf.gz',
    Body,
    ContentType: 'application/gzip',
  }),
);
