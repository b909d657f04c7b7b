// expect: Your program did not upload a picture and then nothing under `users/202/profile.jpg`, so there is nothing to bring back.
import { readFile } from 'node:fs/promises';
import {
  CopyObjectCommand,
  CreateBucketCommand,
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
const good = await s3.send(
  new PutObjectCommand({ Bucket, Key, Body, ContentType }),
);
const CopySource = `${Bucket}/${Key}?versionId=${good.VersionId}`;
await s3.send(new CopyObjectCommand({ Bucket, Key, CopySource }));
console.log('the picture is back');
