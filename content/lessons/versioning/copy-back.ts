import {
  CopyObjectCommand,
  CreateBucketCommand,
  GetObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/104/profile.jpg';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);

const good = await s3.send(
  new PutObjectCommand({ Bucket, Key, Body: 'A good picture.' }),
);
await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'A mistake.' }));

const CopySource = `${Bucket}/${Key}?versionId=${good.VersionId}`;
const copy = await s3.send(
  new CopyObjectCommand({ Bucket, Key, CopySource }),
);

const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
console.log('now:', await Body?.transformToString());
console.log('one more version?', copy.VersionId !== good.VersionId);
