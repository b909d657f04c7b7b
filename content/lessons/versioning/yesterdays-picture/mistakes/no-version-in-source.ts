// expect: Your program stopped at line 31 with `InvalidRequest`. The request as a whole makes no sense to S3. Two parts of it do not go together, or one is missing. S3 says: “This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.”
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
// The accident: an upload without bytes.
await s3.send(new PutObjectCommand({ Bucket, Key, ContentType }));

const CopySource = `${Bucket}/${Key}`;
await s3.send(new CopyObjectCommand({ Bucket, Key, CopySource }));
console.log('back', good.VersionId);
