import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const place = { Bucket: 'my-social-app', Key: 'users/101/cover.jpg' };
await s3.send(
  new PutObjectCommand({
    ...place,
    Body: await readFile('profile.jpg'),
    ContentType: 'text/html',
  }),
);

const { ContentType, Body } = await s3.send(new GetObjectCommand(place));
console.log('content type', ContentType);
// This is what a browser would show for a page of HTML.
const page = await Body?.transformToString();
console.log(page?.slice(0, 4));
