import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const keys = ['invoices/1.pdf', 'cover.jpg', 'profile.jpg'].map(
  (name) => `users/201/${name}`,
);
for (const Key of keys) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Some bytes.' }));
}

// Nobody may delete an invoice, not even the owner of the bucket.
const Policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:DeleteObject',
    Resource: `arn:aws:s3:::${Bucket}/users/*/invoices/*`,
  },
});
await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));

const Objects = keys.map((Key) => ({ Key }));
const { Deleted, Errors, $metadata } = await s3.send(
  new DeleteObjectsCommand({ Bucket, Delete: { Objects } }),
);
console.log('status', $metadata.httpStatusCode);
for (const { Key } of Deleted ?? []) console.log('deleted:', Key);
for (const { Key, Code } of Errors ?? []) console.log('kept:', Key, Code);
