import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const place = { Bucket, Key: 'users/101/bio.txt' };

await s3.send(new PutObjectCommand({ ...place, Body: 'I swim.' }));
await s3.send(new PutObjectCommand({ ...place, Body: 'I dive.' }));

// Without waiting: is it already the new one?
const { Body } = await s3.send(new GetObjectCommand(place));
console.log('read:', await Body?.transformToString());

await s3.send(new DeleteObjectCommand(place));
const { KeyCount } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'users/101/bio' }),
);
console.log('listed after the delete:', KeyCount);
