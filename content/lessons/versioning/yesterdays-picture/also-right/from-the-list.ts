import { readFile } from 'node:fs/promises';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  ListObjectVersionsCommand,
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
await s3.send(new PutObjectCommand({ Bucket, Key, ContentType }));

const { Versions = [] } = await s3.send(
  new ListObjectVersionsCommand({ Bucket, Prefix: Key }),
);
// The newest comes first.
const last = Versions.find(({ Size = 0 }) => Size > 0);
const CopySource = `${Bucket}/${Key}?versionId=${last?.VersionId}`;
await s3.send(new CopyObjectCommand({ Bucket, Key, CopySource }));
console.log('the picture is back');
