import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const zipped = createReadStream('resume.pdf').pipe(createGzip());
const Body = await buffer(zipped);
await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'backups/resume.pdf.gz',
    Body,
    ContentLength: Body.length,
    ContentType: 'application/gzip',
  }),
);
