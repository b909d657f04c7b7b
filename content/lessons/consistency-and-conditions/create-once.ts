import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));

/** Takes a nickname for a user, if nobody has it yet. */
async function take(nickname: string, user: number) {
  try {
    await s3.send(
      new S3.PutObjectCommand({
        Bucket,
        Key: `nicknames/${nickname}`,
        Body: String(user),
        IfNoneMatch: '*',
      }),
    );
    console.log('user', user, 'has it now');
  } catch (error) {
    if (!(error instanceof S3.S3ServiceException)) throw error;
    if (error.name !== 'PreconditionFailed') throw error;
    console.log('user', user, 'is too late:', error.name);
  }
}

await take('sea-fan', 101);
await take('sea-fan', 202);
