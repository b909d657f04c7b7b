import {
  CreateBucketCommand,
  HeadBucketCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

for (const Bucket of ['my-uploads', 'my-social-app', 'my-photo-app']) {
  try {
    const answer = await s3.send(new HeadBucketCommand({ Bucket }));
    console.log(Bucket, answer.BucketRegion);
  } catch (error) {
    const isGone = error instanceof Error && error.name === 'NotFound';
    if (!isGone) throw error;
    console.log(`${Bucket}: not there`);
  }
}
