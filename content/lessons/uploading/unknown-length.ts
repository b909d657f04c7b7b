import { Readable } from 'node:stream';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

// Lines that are written while they are sent: nobody can count them yet.
async function* lines() {
  for (let line = 1; line <= 3; line += 1) yield `line ${line}\n`;
}

try {
  await s3.send(
    new PutObjectCommand({
      Bucket: 'my-social-app',
      Key: 'logs/today.txt',
      Body: Readable.from(lines()),
    }),
  );
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
