import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of ['trips/1.jpg', 'trips/2.jpg', 'trips/3.jpg'])
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));

// Three fit on one page; for more, take the paginator.
let requests = 1;
const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'trips/' }),
);
for (const { Key = '' } of Contents) {
  await s3.send(
    new CopyObjectCommand({
      Bucket,
      Key: Key.replace('trips/', 'travel/'),
      CopySource: encodeURIComponent(`${Bucket}/${Key}`),
    }),
  );
  await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  requests += 2;
}
console.log('requests to rename:', requests);
