import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/202/resume.pdf' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(
  new PutObjectCommand({
    ...place,
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  }),
);

// The end of a PDF says where its parts begin.
const { Body } = await s3.send(
  new GetObjectCommand({ ...place, Range: 'bytes=-64' }),
);
await pipeline(Body as Readable, createWriteStream('end.txt'));
console.log(await readFile('end.txt', 'utf8'));
