import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('profile.jpg');
const ContentType = 'image/jpeg';

async function store(Key: string) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await s3.send(
        new PutObjectCommand({ Bucket, Key, Body, ContentType }),
      );
    } catch (error) {
      if (!(error instanceof S3ServiceException)) throw error;
      if (error.name !== 'InternalError' || attempt === 4) throw error;
    }
  }
}

for (const user of ['101', '102', '103']) {
  await store(`users/${user}/profile.jpg`);
  console.log('stored for user', user);
}
