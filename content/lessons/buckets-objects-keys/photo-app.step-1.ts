import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-photo-app' }));

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-photo-app',
    Key: 'photos/profile/John.png',
    Body: await readFile('john.png'),
    ContentType: 'image/png',
  }),
);

const list = new ListObjectsV2Command({ Bucket: 'my-photo-app' });
const { Contents = [] } = await s3.send(list);
for (const { Key, Size } of Contents) console.log({ Key, Size });
