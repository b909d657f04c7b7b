// expect: S3 refused the rules with `InvalidRequest`, so they are not set.
import {
  CreateBucketCommand,
  PutBucketCorsCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-uploads';
await s3.send(new CreateBucketCommand({ Bucket }));

try {
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
} catch (error) {
  console.log(String(error));
}
console.log('The rule is set.');
