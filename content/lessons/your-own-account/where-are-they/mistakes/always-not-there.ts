// expect: The bucket `my-social-app` is there, and your program printed `my-social-app is not there`.
import {
  CreateBucketCommand,
  HeadBucketCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

for (const Bucket of ['my-uploads', 'my-social-app', 'my-photo-app']) {
  const wanted = new HeadBucketCommand({ Bucket });
  console.log(wanted.input.Bucket, 'is not there');
}
