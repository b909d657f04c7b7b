// expect: Your program no longer stores `posts/70/a.jpg`, the picture of another post.
import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new DeleteObjectsCommand({
    Bucket,
    Delete: { Objects: [{ Key: 'posts/7/a.jpg' }] },
  }),
);
