import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

async function main() {
  const Body = await readFile('profile.jpg');
  const ContentType = 'image/jpeg';
  const Key = 'users/202/profile.jpg';
  await s3.send(
    new PutObjectCommand({
      Bucket: 'my-social-app',
      Key,
      Body,
      ContentType,
    }),
  );
}

main().catch((error) => console.error(error));
