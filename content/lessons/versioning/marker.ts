import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/102/profile.jpg';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);

await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'A picture.' }));
const first = await s3.send(new DeleteObjectCommand({ Bucket, Key }));
console.log('a delete marker?', first.DeleteMarker);

try {
  await s3.send(new GetObjectCommand({ Bucket, Key }));
} catch (error) {
  if (!(error instanceof NoSuchKey)) throw error;
  console.log('the object:', error.name);
}

const second = await s3.send(new DeleteObjectCommand({ Bucket, Key }));
console.log('another one?', second.VersionId !== first.VersionId);
