// expect: Your program copied the picture to `users/202/restored.jpg`. The app asks for `users/202/profile.jpg`.
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

await s3.send(
  new CopyObjectCommand({
    Bucket,
    Key: 'users/202/restored.jpg',
    CopySource: `${Bucket}/${Key}?versionId=${good.VersionId}`,
  }),
);
