import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

for (const count of [1000, 1001, 0]) {
  const Objects = Array.from({ length: count }, (_, index) => ({
    Key: `posts/2/${index}.jpg`,
  }));
  try {
    await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects } }),
    );
    console.log(count, 'keys: done');
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    console.log(count, 'keys:', error.name);
  }
}
