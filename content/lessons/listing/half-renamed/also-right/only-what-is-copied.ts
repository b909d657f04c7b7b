import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const number of [1, 2, 3]) {
  const Key = `drafts/${number}.txt`;
  const Body = `Draft ${number}.`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
}

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'drafts/' }),
);
const keys = Contents.flatMap(({ Key }) => Key ?? []);
const copy = (Key: string) =>
  s3.send(
    new CopyObjectCommand({
      Bucket,
      Key: Key.replace('drafts/', 'published/'),
      CopySource: encodeURIComponent(`${Bucket}/${Key}`),
    }),
  );
let left = keys;
let reason: unknown;
for (let round = 1; left.length > 0 && round < 5; round += 1) {
  const missing: string[] = [];
  for (const Key of left) {
    try {
      await copy(Key);
      await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    } catch (error) {
      reason = error;
      missing.push(Key);
    }
  }
  left = missing;
}
if (left.length > 0) throw reason;
console.log('renamed', keys.length, 'objects');
