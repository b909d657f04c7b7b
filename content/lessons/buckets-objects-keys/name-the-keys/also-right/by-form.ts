import { readFile } from 'node:fs/promises';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const { url, fields } = await createPresignedPost(s3, {
  Bucket: 'my-social-app',
  Key: 'users/123/profile.jpg',
  Fields: { 'Content-Type': 'image/jpeg' },
});
const form = new FormData();
for (const [name, value] of Object.entries(fields))
  form.append(name, value);
form.append('file', new Blob([await readFile('profile.jpg')]));
const answer = await fetch(url, { method: 'POST', body: form });
console.log('status', answer.status);

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/123/resume.pdf',
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  }),
);
