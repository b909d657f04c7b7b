// expect: There was an object under `users/123/resume.pdf`, and your program deleted it again before it ended.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/123/profile.jpg',
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
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

for (const Key of ['users/123/resume.pdf', 'profile.jpg']) {
  await s3.send(new DeleteObjectCommand({ Bucket: 'my-social-app', Key }));
}
