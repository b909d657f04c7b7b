import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-public';
const Key = 'users/101/profile.jpg';
const Body = await readFile('profile.jpg');
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/jpeg' }),
);

// First: a public policy may be written, and counts.
await s3.send(
  new PutPublicAccessBlockCommand({
    Bucket,
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: false,
      RestrictPublicBuckets: false,
    },
  }),
);
// Second: the policy itself. Everybody may get objects.
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
await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));

console.log(`https://${Bucket}.s3.us-east-1.amazonaws.com/${Key}`);
