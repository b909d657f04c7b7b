import {
  CreateBucketCommand,
  DeleteBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-old';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Some bytes.' }));
}

// Here the bucket has to become empty.

await s3.send(new DeleteBucketCommand({ Bucket }));
console.log(Bucket, 'is gone');
