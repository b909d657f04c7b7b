// expect: Member 1 is missing. The answer has `members/1/`, among the common prefixes.
import {
  CreateBucketCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of [
  'members/1/posts/1.txt',
  'members/1/posts/2.txt',
  'members/30/profile.jpg',
]) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
}

// Which members have something?
const found = new Set<string>();
const ask = { Bucket, Prefix: 'members/', Delimiter: '/' };
for await (const page of paginateListObjectsV2({ client: s3 }, ask)) {
  for (const { Key = '' } of page.Contents ?? [])
    found.add(Key.split('/')[1] ?? '');
}
for (const member of found) console.log('member', member);
