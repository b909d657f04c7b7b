import * as S3 from '@aws-sdk/client-s3';

// It sends nothing again by itself: the loop below looks in between.
const s3 = new S3.S3Client({ region: 'us-east-1', maxAttempts: 1 });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));

async function holder(Key: string): Promise<string | undefined> {
  try {
    const { Body } = await s3.send(
      new S3.GetObjectCommand({ Bucket, Key }),
    );
    return await Body?.transformToString();
  } catch (error) {
    if (!(error instanceof S3.NoSuchKey)) throw error;
    return undefined;
  }
}

async function take(Key: string, user: string): Promise<boolean> {
  let failure: unknown;
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const put = { Bucket, Key, Body: user, IfNoneMatch: '*' };
    try {
      await s3.send(new S3.PutObjectCommand(put));
      return true;
    } catch (error) {
      failure = error;
      const has = await holder(Key);
      if (has !== undefined) return has === user;
    }
  }
  throw failure;
}

const isTheirs = await take('nicknames/reef', '303');
console.log('reef is', isTheirs ? 'yours' : 'taken');
