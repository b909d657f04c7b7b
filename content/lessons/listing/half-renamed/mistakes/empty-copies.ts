// expect: The object `published/1.txt` is empty. The bytes of `drafts/1.txt` are lost.
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1', maxAttempts: 6 });
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
for (const Key of keys) {
  await s3.send(
    new PutObjectCommand({
      Bucket,
      Key: Key.replace('drafts/', 'published/'),
      Body: '',
    }),
  );
  // Only now: the copy is there.
  await s3.send(new DeleteObjectCommand({ Bucket, Key }));
}
console.log('renamed', keys.length, 'objects');
