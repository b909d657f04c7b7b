// expect: Your program printed nothing of `my-uploads`.
import {
  CreateBucketCommand,
  HeadBucketCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

try {
  for (const Bucket of ['my-uploads', 'my-social-app', 'my-photo-app']) {
    const answer = await s3.send(new HeadBucketCommand({ Bucket }));
    console.log(Bucket, answer.BucketRegion);
  }
} catch {
  console.log('A bucket is not there.');
}
