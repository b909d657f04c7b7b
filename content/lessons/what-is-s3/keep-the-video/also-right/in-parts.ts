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

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/101/profile.jpg',
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  }),
);

const place = {
  Bucket: 'my-social-app',
  Key: 'posts/2026/first-post.mp4',
};
const { UploadId } = await s3.send(
  new CreateMultipartUploadCommand({ ...place, ContentType: 'video/mp4' }),
);
const part = { ...place, UploadId, PartNumber: 1 };
const { ETag } = await s3.send(
  new UploadPartCommand({ ...part, Body: await readFile('video.mp4') }),
);
await s3.send(
  new CompleteMultipartUploadCommand({
    ...place,
    UploadId,
    MultipartUpload: { Parts: [{ ETag, PartNumber: 1 }] },
  }),
);
