import {
  CreateBucketCommand,
  PutBucketPolicyCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

const Policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${Bucket}/*`,
    },
  ],
});

try {
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  console.log('everybody may read');
} catch (error) {
  if (!(error instanceof S3ServiceException)) throw error;
  console.log(error.name);
  console.log(error.message);
}
