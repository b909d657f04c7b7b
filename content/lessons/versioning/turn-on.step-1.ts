import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Suspended' },
  }),
);

const first = await s3.send(
  new PutObjectCommand({ Bucket, Key, Body: 'The first picture.' }),
);
await s3.send(
  new PutObjectCommand({ Bucket, Key, Body: 'The second picture.' }),
);

for (const VersionId of [undefined, first.VersionId]) {
  const { Body } = await s3.send(
    new GetObjectCommand({ Bucket, Key, VersionId }),
  );
  console.log(await Body?.transformToString());
}
const { KeyCount } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: Key }),
);
console.log('keys in the list:', KeyCount);
