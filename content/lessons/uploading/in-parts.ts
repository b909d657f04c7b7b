import { Readable } from 'node:stream';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

async function* lines() {
  for (let line = 1; line <= 3; line += 1) yield `line ${line}\n`;
}

const place = { Bucket: 'my-social-app', Key: 'logs/today.txt' };
const upload = new Upload({
  client: s3,
  params: {
    ...place,
    Body: Readable.from(lines()),
    ContentType: 'text/plain',
  },
});
await upload.done();

const head = await s3.send(new HeadObjectCommand(place));
console.log('stored', head.ContentLength, 'bytes');
