// expect: Your program stopped at line 12 with `InvalidRequest`. The request as a whole makes no sense to S3. Two parts of it do not go together, or one is missing. S3 says: “Found unsupported HTTP method in CORS config. Unsupported method is OPTIONS”
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
          AllowedMethods: ['GET', 'PUT', 'OPTIONS'],
          AllowedHeaders: ['content-type'],
        },
      ],
    },
  }),
);
console.log('The rule is set.');
