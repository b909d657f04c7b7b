import { CreateBucketCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';

// So that there is something to list.
await s3.send(new CreateBucketCommand({ Bucket }));
for (const file of ['cover.txt', 'notes/first.txt', 'notes/second.txt']) {
  await s3.send(new PutObjectCommand({ Bucket, Key: `users/101/${file}`, Body: `This is ${file}.` }));
}

const answer = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'users/101/' }));

console.log('keys found:', answer.KeyCount, '– are there more?', answer.IsTruncated);
for (const { Key, Size, LastModified } of answer.Contents ?? []) {
  console.log(Key, Size, LastModified);
}
