// expect: Your program printed nothing that begins with `photos/`.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-photo-app';
await s3.send(new CreateBucketCommand({ Bucket }));

await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: 'photos/profile/john.png',
    Body: await readFile('john.png'),
    ContentType: 'image/png',
  }),
);
await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: 'photos/2026/me.jpg',
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  }),
);

const { CommonPrefixes = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'photos/', Delimiter: '/' }),
);
for (const { Prefix } of CommonPrefixes) console.log(Prefix?.split('/')[1]);
