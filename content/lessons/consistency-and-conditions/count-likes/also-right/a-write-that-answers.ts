import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'posts/9/likes.txt' };
await s3.send(new S3.CreateBucketCommand({ Bucket: place.Bucket }));

/** Whether the write was done; false if its condition did not hold. */
async function write(Body: string, condition: { IfMatch?: string }) {
  try {
    await s3.send(
      new S3.PutObjectCommand({ ...place, Body, ...condition }),
    );
    return true;
  } catch (error) {
    const status =
      error instanceof S3.S3ServiceException &&
      error.$metadata.httpStatusCode;
    if (status !== 412 && status !== 409) throw error;
    return false;
  }
}
await write('0', {});

async function like(): Promise<void> {
  const { Body, ETag } = await s3.send(new S3.GetObjectCommand(place));
  const likes = Number(await Body?.transformToString());
  const isDone = await write(`${likes + 1}`, { IfMatch: ETag ?? '' });
  if (!isDone) await like();
}
await Promise.all([like(), like(), like(), like(), like()]);
