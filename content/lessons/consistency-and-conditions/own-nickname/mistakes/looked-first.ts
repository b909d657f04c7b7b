// expect: Your program stored the nickname without a condition. Of two users who want it at the same moment, both would be told that it is theirs.
import {
  CreateBucketCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

/** Takes a nickname for a user. Answers whether it is theirs. */
async function take(nickname: string, user: number): Promise<boolean> {
  const place = { Bucket, Key: `nicknames/${nickname}` };
  try {
    const { Body } = await s3.send(new GetObjectCommand(place));
    return (await Body?.transformToString()) === String(user);
  } catch (error) {
    if (!(error instanceof NoSuchKey)) throw error;
  }
  await s3.send(new PutObjectCommand({ ...place, Body: String(user) }));
  return true;
}

const isTheirs = await take('reef', 303);
console.log(isTheirs ? 'reef is yours' : 'reef is taken');
