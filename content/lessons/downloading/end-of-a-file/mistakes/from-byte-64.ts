// expect: The range `bytes=64-` brought 912 bytes. Wanted are the last 64.
import { readFile, writeFile } from 'node:fs/promises';
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
  new GetObjectCommand({ ...place, Range: 'bytes=64-' }),
);
const end = await Body?.transformToByteArray();
if (end) await writeFile('end.txt', end);
console.log(new TextDecoder().decode(end));
