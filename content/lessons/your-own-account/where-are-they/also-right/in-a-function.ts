import {
  CreateBucketCommand,
  HeadBucketCommand,
  NotFound,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

async function regionOf(Bucket: string) {
  try {
    const answer = await s3.send(new HeadBucketCommand({ Bucket }));
    return answer.BucketRegion ?? 'somewhere';
  } catch (error) {
    if (error instanceof NotFound) return 'not there';
    throw error;
  }
}

for (const name of ['my-uploads', 'my-social-app', 'my-photo-app']) {
  console.log(name, '→', await regionOf(name));
}
