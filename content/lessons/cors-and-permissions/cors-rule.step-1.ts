import {
  CreateBucketCommand,
  GetBucketCorsCommand,
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
        },
      ],
    },
  }),
);

const { CORSRules = [] } = await s3.send(
  new GetBucketCorsCommand({ Bucket }),
);
for (const rule of CORSRules) {
  console.log(rule.AllowedOrigins, 'may send', rule.AllowedMethods);
}
