import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));
const Key = `nicknames/wave-${Date.now()}`;

const put = { Bucket, Key, Body: '101', IfNoneMatch: '*' };
await s3.send(new S3.PutObjectCommand(put));

// Suppose that this answer got lost. The SDK sends the request again:
try {
  await s3.send(new S3.PutObjectCommand(put));
} catch (error) {
  if (!(error instanceof S3.S3ServiceException)) throw error;
  console.log(error.$metadata.httpStatusCode, error.name);
}

const { Body } = await s3.send(new S3.GetObjectCommand({ Bucket, Key }));
console.log('it belongs to user', await Body?.transformToString());
