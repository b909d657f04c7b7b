// expect: Your program deleted a version, and it does not come back. Somebody wanted to look at the empty one.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/202/profile.jpg';
const ContentType = 'image/jpeg';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);

const Body = await readFile('profile.jpg');
await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
// The accident: an upload without bytes.
const { VersionId } = await s3.send(
  new PutObjectCommand({ Bucket, Key, ContentType }),
);

await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
console.log('the picture is back');
