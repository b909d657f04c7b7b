// expect: Your program no longer stores anything in the bucket, so there is nothing to learn from deleting it.
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-old';
await s3.send(new CreateBucketCommand({ Bucket }));

await s3.send(new DeleteBucketCommand({ Bucket }));
console.log(Bucket, 'is gone');
