import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

const { size } = await stat('video.mp4');
const bodies = {
  'a text': { Body: 'Grüße' },
  bytes: { Body: new Uint8Array([71, 105, 102]) },
  'a Buffer': { Body: Buffer.from('R0lGODlh', 'base64') },
  'a stream': {
    Body: createReadStream('video.mp4'),
    ContentLength: size,
  },
};
for (const [Key, body] of Object.entries(bodies)) {
  await s3.send(new PutObjectCommand({ Bucket, Key, ...body }));
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key }));
  console.log(Key, 'became', head.ContentLength, 'bytes');
}
