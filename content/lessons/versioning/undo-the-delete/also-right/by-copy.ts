import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
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

// The accident: a script deleted all that user 201 has, and ran twice.
const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix }),
);
for (const { Key } of [...Contents, ...Contents]) {
  await s3.send(new DeleteObjectCommand({ Bucket, Key }));
}

const { Versions = [] } = await s3.send(
  new ListObjectVersionsCommand({ Bucket, Prefix }),
);
// The newest version of each key comes first.
const done = new Set<string>();
for (const { Key = '', VersionId } of Versions) {
  if (done.has(Key)) continue;
  done.add(Key);
  const CopySource = `${Bucket}/${Key}?versionId=${VersionId}`;
  await s3.send(new CopyObjectCommand({ Bucket, Key, CopySource }));
}

const { KeyCount } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix }),
);
console.log('objects of user 201:', KeyCount);
