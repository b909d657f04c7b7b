import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
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
const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket: place.Bucket, Prefix: place.Key }),
);
const size = Contents[0]?.Size ?? 0;
const from = Math.max(0, size - 64);
const { Body } = await s3.send(
  new GetObjectCommand({ ...place, Range: `bytes=${from}-${size - 1}` }),
);
const end = await Body?.transformToByteArray();
if (end) await writeFile('end.txt', end);
console.log(new TextDecoder().decode(end));
