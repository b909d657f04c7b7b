import { readFile } from 'node:fs/promises';
import { Upload } from '@aws-sdk/lib-storage';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const upload = new Upload({
  client: s3,
  params: {
    Bucket: 'my-social-app',
    Key: 'users/123/profile.jpg',
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  },
});
await upload.done();

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/123/resume.pdf',
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  }),
);
