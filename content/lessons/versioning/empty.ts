import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-test';
const Key = 'users/101/profile.jpg';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);

for (const Body of ['The first picture.', 'The second picture.']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
}
await s3.send(new DeleteObjectCommand({ Bucket, Key }));

for (;;) {
  const { Versions = [], DeleteMarkers = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket }),
  );
  const Objects = [...Versions, ...DeleteMarkers].map(
    ({ Key, VersionId }) => ({ Key, VersionId }),
  );
  if (Objects.length === 0) break;
  const { Errors = [] } = await s3.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects } }),
  );
  if (Errors[0]) throw new Error(`${Errors[0].Key}: ${Errors[0].Code}`);
  console.log(Objects.length, 'versions and markers are gone');
}

await s3.send(new DeleteBucketCommand({ Bucket }));
console.log(Bucket, 'is gone');
