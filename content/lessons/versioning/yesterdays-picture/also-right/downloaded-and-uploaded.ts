import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
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
// The accident: an upload without bytes.
await s3.send(new PutObjectCommand({ Bucket, Key, ContentType }));

const old = await s3.send(
  new GetObjectCommand({ Bucket, Key, VersionId: good.VersionId }),
);
await s3.send(
  new PutObjectCommand({
    Bucket,
    Key,
    Body: await old.Body?.transformToByteArray(),
    ContentType: old.ContentType,
  }),
);
