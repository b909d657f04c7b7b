import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-jobs';
const Key = 'locks/nightly-report';
await s3.send(new CreateBucketCommand({ Bucket }));

/** Takes the lock. Answers false when another one has it. */
async function takeLock(owner: string): Promise<boolean> {
  try {
    await s3.send(
      // '*' means: write only if there is no object with this key yet.
      new PutObjectCommand({ Bucket, Key, Body: owner, IfNoneMatch: '*' }),
    );
    return true;
  } catch (error) {
    const isTaken =
      error instanceof S3ServiceException &&
      // 409: both came at the same time. 412: the other was there before.
      [409, 412].includes(error.$metadata.httpStatusCode ?? 0);
    if (isTaken) return false;
    throw error;
  }
}

// Three programs want to write the same report. One may.
async function work(owner: string): Promise<void> {
  if (!(await takeLock(owner))) {
    console.log(`${owner}: somebody else does it`);
    return;
  }
  console.log(`${owner}: I have the lock and write the report`);
}
await Promise.all([work('Ann'), work('Ben'), work('Cleo')]);

// Give the lock back. A program that crashes before leaves it behind: that
// is why real ones also write down until when the lock holds.
await s3.send(new DeleteObjectCommand({ Bucket, Key }));
