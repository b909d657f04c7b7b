import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-letters';
const Key = 'to-ann.txt';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Dear Ann' }));

/** Does something that fails, and says how S3 has refused it. */
async function attempt(what: string, task: () => Promise<unknown>) {
  try {
    await task();
    console.log(`${what}: done`);
  } catch (error) {
    // What is not S3's answer, such as a lost connection, goes on.
    if (!(error instanceof S3ServiceException)) throw error;
    const { name, $metadata } = error;
    console.log(`${what}: ${name}, status ${$metadata.httpStatusCode}`);
  }
}

await attempt('a key that is not there', () =>
  s3.send(new GetObjectCommand({ Bucket, Key: 'to-ben.txt' })),
);
// The answer to HEAD has no body, so there is a status, and no code.
await attempt('the same, with HEAD', () =>
  s3.send(new HeadObjectCommand({ Bucket, Key: 'to-ben.txt' })),
);
await attempt('a bucket that nobody has', () =>
  s3.send(new GetObjectCommand({ Bucket: `${Bucket}-of-nobody`, Key })),
);
await attempt('a write that must not overwrite', () =>
  s3.send(
    new PutObjectCommand({ Bucket, Key, Body: 'Hi', IfNoneMatch: '*' }),
  ),
);

// An error with a class of its own is caught by it; all others go on.
try {
  await s3.send(new GetObjectCommand({ Bucket, Key: 'to-cleo.txt' }));
} catch (error) {
  if (!(error instanceof NoSuchKey)) throw error;
  console.log('Cleo has no letter yet.');
}
