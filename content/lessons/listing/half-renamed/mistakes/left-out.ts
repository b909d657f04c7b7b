// expect: `drafts/2.txt` still has its old key, and your program went on to its end. S3 failed a few times, and would have made the copy later.
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
for (const Key of keys) {
  try {
    await copy(Key);
    await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  } catch (error) {
    console.log('could not copy', Key, error);
  }
}
console.log('renamed', keys.length, 'objects');
