import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/103/profile.jpg';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);

await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'A picture.' }));
await s3.send(new DeleteObjectCommand({ Bucket, Key }));

const { DeleteMarkers = [] } = await s3.send(
  new ListObjectVersionsCommand({ Bucket, Prefix: Key }),
);
for (const { VersionId } of DeleteMarkers) {
  await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
}

const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
console.log('back again:', await Body?.transformToString());
