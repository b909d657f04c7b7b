// expect: A PUT from the page carries the header `content-type`. The rule for PUT does not allow it: for all rules together, the page may set only `contenttype`.
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
          AllowedHeaders: ['contenttype'],
        },
      ],
    },
  }),
);
console.log('The rule is set.');
