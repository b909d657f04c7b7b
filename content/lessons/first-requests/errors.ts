import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));
await s3.send(new S3.PutObjectCommand({ Bucket, Key: 'users/101/bio.txt', Body: 'I like the sea.' }));

const attempts = [
  () => s3.send(new S3.GetObjectCommand({ Bucket, Key: 'users/999/profile.jpg' })),
  () => s3.send(new S3.GetObjectCommand({ Bucket: 'no-such-social-app', Key: 'users/101/bio.txt' })),
  () => s3.send(new S3.DeleteBucketCommand({ Bucket })),
];

for (const attempt of attempts) {
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof S3.S3ServiceException)) throw error;
    console.log(error.$metadata.httpStatusCode, error.name, '–', error.message);
  }
}
