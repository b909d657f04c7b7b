// expect: S3 answered `AccessDenied`, and your program went on to its end.
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
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
    console.log(error);
    // It may be our own write, whose answer got lost. So look.
    const { Body } = await s3
      .send(new GetObjectCommand(place))
      .catch(() => ({ Body: undefined }));
    return (await Body?.transformToString()) === String(user);
  }
}

const isTheirs = await take('reef', 303);
console.log(isTheirs ? 'reef is yours' : 'reef is taken');
