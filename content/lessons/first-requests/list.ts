import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';

// So that there is something to list.
await s3.send(new CreateBucketCommand({ Bucket }));
for (const name of ['cover.txt', 'notes/first.txt', 'notes/second.txt']) {
  const Key = `users/101/${name}`;
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body: `I am ${name}.` }),
  );
}

const answer = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'users/101/' }),
);
console.log(answer.KeyCount, 'keys; are there more?', answer.IsTruncated);
for (const { Key, Size, LastModified } of answer.Contents ?? []) {
  console.log(Key, Size, LastModified);
}
