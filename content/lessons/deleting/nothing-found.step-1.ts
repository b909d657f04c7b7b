import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of ['users/101/cover.jpg', 'users/101/profile.jpg']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'A picture.' }));
}

const right = ['users/101/cover.jpg', 'users/101/profile.jpg'];
for (const Key of right) {
  const answer = await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  console.log(answer.$metadata.httpStatusCode, 'for', Key);
}

const { KeyCount } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'users/101/' }),
);
console.log('still there:', KeyCount);
