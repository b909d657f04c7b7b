import {
  CreateBucketCommand,
  PutBucketCorsCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-uploads';
await s3.send(new CreateBucketCommand({ Bucket }));

await s3.send(
  new PutBucketCorsCommand({
    Bucket,
    CORSConfiguration: {
      CORSRules: [
        {
          AllowedOrigins: ['https://my-social-app.example'],
          AllowedMethods: ['GET', 'PUT'],
          AllowedHeaders: ['Content-Type', 'x-amz-meta-title'],
        },
      ],
    },
  }),
);
console.log('The rule is set.');
