import { randomUUID } from 'node:crypto';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

async function take(nickname: string, user: number): Promise<boolean> {
  const place = { Bucket, Key: `nicknames/${nickname}` };
  const Metadata = { attempt: randomUUID(), user: String(user) };
  const Body = String(user);
  try {
    await s3.send(
      new PutObjectCommand({ ...place, Body, Metadata, IfNoneMatch: '*' }),
    );
    return true;
  } catch (error) {
    const isThere =
      error instanceof S3ServiceException &&
      error.name === 'PreconditionFailed';
    if (!isThere) throw error;
    const head = await s3.send(new HeadObjectCommand(place));
    return (
      head.Metadata?.['attempt'] === Metadata.attempt ||
      head.Metadata?.['user'] === Metadata.user
    );
  }
}

console.log((await take('reef', 303)) ? 'yours' : 'taken');
