// expect: The key `my-social-app/users/123/profile.jpg` begins with the name of the bucket. `Bucket` names the bucket; the key begins after it.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'my-social-app/users/123/profile.jpg',
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  }),
);
await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'my-social-app/users/123/resume.pdf',
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  }),
);
console.log('Both files are in S3.');
