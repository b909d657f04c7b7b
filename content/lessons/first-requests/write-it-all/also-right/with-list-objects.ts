import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  ListObjectsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: 'users/505/profile.png',
    Body: await readFile('john.png'),
    ContentType: 'image/png',
  }),
);

const { Contents = [] } = await s3.send(
  new ListObjectsCommand({ Bucket, Prefix: 'users/505/' }),
);
console.log(JSON.stringify(Contents));
