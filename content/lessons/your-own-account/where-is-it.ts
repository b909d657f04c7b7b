import {
  CreateBucketCommand,
  HeadBucketCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

const answer = await s3.send(new HeadBucketCommand({ Bucket }));

console.log('status', answer.$metadata.httpStatusCode);
console.log('region', answer.BucketRegion);
