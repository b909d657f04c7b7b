import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-old';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Some bytes.' }));
}

for (;;) {
  try {
    await s3.send(new DeleteBucketCommand({ Bucket }));
    break;
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    if (error.name !== 'BucketNotEmpty') throw error;
    const { Contents = [] } = await s3.send(
      new ListObjectsV2Command({ Bucket }),
    );
    const Objects = Contents.map(({ Key }) => ({ Key }));
    await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects } }),
    );
  }
}
