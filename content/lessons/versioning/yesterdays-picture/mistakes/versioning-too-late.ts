// expect: The empty upload replaced the picture: the bucket kept no versions when the picture was uploaded.
import { readFile } from 'node:fs/promises';
import {
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

const Body = await readFile('profile.jpg');
const good = await s3.send(
  new PutObjectCommand({ Bucket, Key, Body, ContentType }),
);
// The accident: an upload without bytes.
await s3.send(new PutObjectCommand({ Bucket, Key, ContentType }));

await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);

const { Versions = [] } = await s3.send(
  new ListObjectVersionsCommand({ Bucket, Prefix: Key }),
);
console.log(Versions.length, 'version', good.VersionId);
