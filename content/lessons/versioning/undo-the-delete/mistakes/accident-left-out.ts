// expect: Your program no longer deletes anything by accident, so there is nothing to bring back.
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Prefix = 'users/201/';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);
for (const name of ['cover', 'profile']) {
  const Key = `${Prefix}${name}.jpg`;
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body: `The ${name}.` }),
  );
}

const { KeyCount } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix }),
);
console.log('objects of user 201:', KeyCount);
