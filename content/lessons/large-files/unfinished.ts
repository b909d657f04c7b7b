import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const place = { Bucket, Key: 'users/104/film.mp4' };
await s3.send(new S3.CreateBucketCommand({ Bucket }));

// A program sends 5 MiB, and dies before it completes the upload.
const { UploadId } = await s3.send(
  new S3.CreateMultipartUploadCommand(place),
);
const Body = new Uint8Array(5 * 1024 * 1024);
const part = { ...place, UploadId, PartNumber: 1, Body };
await s3.send(new S3.UploadPartCommand(part));

const Prefix = 'users/104/';
const list = new S3.ListObjectsV2Command({ Bucket, Prefix });
const { KeyCount } = await s3.send(list);
console.log('objects of user 104:', KeyCount);

const { Uploads = [] } = await s3.send(
  new S3.ListMultipartUploadsCommand({ Bucket, Prefix }),
);
for (const { Key, UploadId } of Uploads) {
  console.log('not finished:', Key);
  const command = { Bucket, Key, UploadId };
  await s3.send(new S3.AbortMultipartUploadCommand(command));
}
