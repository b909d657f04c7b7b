// expect: Still there: `users/303/cover.jpg`, `users/303/photos/1.jpg`, `users/303/photos/2.jpg` and 1 more. Your program tried to delete the bucket, which holds the objects of everybody.
import { DeleteBucketCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';

try {
  await s3.send(new DeleteBucketCommand({ Bucket }));
} catch (error) {
  console.log(error);
}
