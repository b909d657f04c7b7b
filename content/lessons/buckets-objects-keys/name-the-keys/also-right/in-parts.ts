import { readFile } from 'node:fs/promises';
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const place = {
  Bucket: 'my-social-app',
  Key: 'users/123/profile.jpg',
};
const { UploadId } = await s3.send(
  new CreateMultipartUploadCommand({ ...place, ContentType: 'image/jpeg' }),
);
const part = { ...place, UploadId, PartNumber: 1 };
const { ETag } = await s3.send(
  new UploadPartCommand({ ...part, Body: await readFile('profile.jpg') }),
);
await s3.send(
  new CompleteMultipartUploadCommand({
    ...place,
    UploadId,
    MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] },
  }),
);

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/123/resume.pdf',
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  }),
);
