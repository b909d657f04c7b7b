import { readFile } from 'node:fs/promises';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const Bucket = 'my-social-app';
for (const file of ['profile.jpg', 'resume.pdf']) {
  const Body = await readFile(file);
  await s3.send(new PutObjectCommand({ Bucket, Key: file, Body }));
  await s3.send(
    new CopyObjectCommand({
      Bucket,
      Key: `users/123/${file}`,
      CopySource: `${Bucket}/${file}`,
    }),
  );
  await s3.send(new DeleteObjectCommand({ Bucket, Key: file }));
}
