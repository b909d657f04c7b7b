import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Key = 'users/101/bio.txt';
await s3.send(new S3.CreateBucketCommand({ Bucket }));
await s3.send(new S3.PutObjectCommand({ Bucket, Key, Body: 'I swim.' }));

const attempts = [
  () =>
    s3.send(new S3.GetObjectCommand({ Bucket, Key: 'users/999/bio.txt' })),
  () => s3.send(new S3.GetObjectCommand({ Bucket: 'no-such-app', Key })),
  () => s3.send(new S3.DeleteBucketCommand({ Bucket })),
];

for (const attempt of attempts) {
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof S3.S3ServiceException)) throw error;
    console.log(error.$metadata.httpStatusCode, error.name, error.message);
  }
}
