// expect: There is no bucket `my-uploads`, and your program printed `my-uploads NotFound`.
import {
  CreateBucketCommand,
  HeadBucketCommand,
  NotFound,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

for (const Bucket of ['my-uploads', 'my-social-app', 'my-photo-app']) {
  try {
    const answer = await s3.send(new HeadBucketCommand({ Bucket }));
    console.log(Bucket, answer.BucketRegion);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    console.log(Bucket, error.name);
  }
}
