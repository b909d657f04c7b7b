import {
  CreateBucketCommand,
  GetBucketCorsCommand,
  PutBucketCorsCommand,
  S3Client,
  type CORSRule,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-uploads';
await s3.send(new CreateBucketCommand({ Bucket }));

const page = 'https://my-social-app.example';
const set = (CORSRules: CORSRule[]) =>
  s3.send(
    new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }),
  );
await set([{ AllowedOrigins: [page], AllowedMethods: ['GET'] }]);

const { CORSRules = [] } = await s3.send(
  new GetBucketCorsCommand({ Bucket }),
);
await set([
  ...CORSRules,
  {
    AllowedOrigins: [page],
    AllowedMethods: ['PUT'],
    AllowedHeaders: ['content-type'],
  },
]);
console.log('There are', CORSRules.length + 1, 'rules.');
