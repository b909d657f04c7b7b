import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const name of ['cover.jpg', 'invoices/1.pdf', 'profile.jpg']) {
  const Key = `users/202/${name}`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Some bytes.' }));
}
// Invoices must be kept for years, so nobody may delete them.
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

// User 202 has left. Say `deleted` or `kept` of each object.
const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'users/202/' }),
);
const Objects = Contents.map(({ Key }) => ({ Key }));
for (const { Key } of Objects) {
  try {
    await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    console.log('deleted', Key);
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    if (error.name !== 'AccessDenied') throw error;
    console.log('kept', Key);
  }
}
