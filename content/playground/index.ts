import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-first-bucket';

// This is your place to try things. Change what you like, and press Run.
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: 'notes/hello.txt',
    Body: 'Hello, S3!',
  }),
);

const { Body } = await s3.send(
  new GetObjectCommand({ Bucket, Key: 'notes/hello.txt' }),
);
console.log(await Body?.transformToString());

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket }),
);
for (const { Key, Size } of Contents) console.log(Key, Size, 'bytes');
