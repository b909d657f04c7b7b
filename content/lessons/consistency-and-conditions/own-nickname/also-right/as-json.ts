import { NoSuchKey, S3, S3ServiceException } from '@aws-sdk/client-s3';

const s3 = new S3({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.createBucket({ Bucket });
const Key = 'nicknames/reef';
const me = { user: 303 };

let message = 'It is yours.';
try {
  await s3.putObject({
    Bucket,
    Key,
    Body: JSON.stringify(me),
    ContentType: 'application/json',
    IfNoneMatch: '*',
  });
} catch (error) {
  if (error instanceof NoSuchKey) throw error;
  if (!(error instanceof S3ServiceException)) throw error;
  if (error.$metadata.httpStatusCode !== 412) throw error;
  const { Body } = await s3.getObject({ Bucket, Key });
  const held = JSON.parse((await Body?.transformToString()) ?? '{}');
  if (held.user !== me.user) message = 'It is taken.';
}
console.log(message);
