import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-old';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Some bytes.' }));
}

for (;;) {
  const { Versions = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket }),
  );
  if (Versions.length === 0) break;
  const Objects = Versions.map(({ Key, VersionId }) => ({
    Key,
    VersionId,
  }));
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}

await s3.send(new DeleteBucketCommand({ Bucket }));
console.log(Bucket, 'is gone');
