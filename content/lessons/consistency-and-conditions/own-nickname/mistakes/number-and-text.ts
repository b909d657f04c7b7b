// expect: The nickname belongs to user 303, and your program says that it is taken. The first request was carried out, its answer got lost, the SDK sent it again, and found what it had stored itself.
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

/** Takes a nickname for a user. Answers whether it is theirs. */
async function take(nickname: string, user: number): Promise<boolean> {
  const place = { Bucket, Key: `nicknames/${nickname}` };
  const put = { ...place, Body: String(user), IfNoneMatch: '*' };
  try {
    await s3.send(new PutObjectCommand(put));
    return true;
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    if (error.name !== 'PreconditionFailed') throw error;
    // It may be our own write, whose answer got lost. So look.
    const { Body } = await s3.send(new GetObjectCommand(place));
    return (await Body?.transformToString()) === `user ${user}`;
  }
}

const isTheirs = await take('reef', 303);
console.log(isTheirs ? 'reef is yours' : 'reef is taken');
