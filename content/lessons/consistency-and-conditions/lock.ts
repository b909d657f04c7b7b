import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));
const lock = { Bucket, Key: 'locks/nightly-report' };

/** Writes if the condition holds. Answers the ETag, or undefined. */
async function write(
  Body: string,
  condition: { IfNoneMatch: string } | { IfMatch: string | undefined },
) {
  const put = new S3.PutObjectCommand({ ...lock, Body, ...condition });
  try {
    return (await s3.send(put)).ETag;
  } catch (error) {
    if (!(error instanceof S3.S3ServiceException)) throw error;
    if (error.name !== 'PreconditionFailed') throw error;
    return undefined;
  }
}

/** Takes the lock until then. Answers undefined if another one has it. */
async function take(owner: string, until: number) {
  const text = JSON.stringify({ owner, until });
  const mine = await write(text, { IfNoneMatch: '*' });
  if (mine) return mine;
  const { Body, ETag } = await s3.send(new S3.GetObjectCommand(lock));
  const held = JSON.parse((await Body?.transformToString()) ?? '{}');
  if (held.until > Date.now()) return undefined;
  // Its time is over: take it, unless another one just did.
  return write(text, { IfMatch: ETag });
}

const minute = 60_000;
// Server 1 took the lock an hour ago, for one minute, and crashed.
// Server 2 takes it over, and in the end gives back what is its own.
await take('server 1', Date.now() - 59 * minute);
const mine = await take('server 2', Date.now() + minute);
console.log('server 2 has it:', mine !== undefined);
const third = await take('server 3', Date.now() + minute);
console.log('server 3 has it:', third !== undefined);

await s3.send(new S3.DeleteObjectCommand({ ...lock, IfMatch: mine }));
