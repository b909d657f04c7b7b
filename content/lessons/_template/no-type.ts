import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const place = { Bucket: 'my-social-app', Key: 'users/101/page.html' };
await s3.send(new PutObjectCommand({ ...place, Body: '<h1>Hello</h1>' }));

const { ContentType } = await s3.send(new HeadObjectCommand(place));
console.log('type', ContentType);
