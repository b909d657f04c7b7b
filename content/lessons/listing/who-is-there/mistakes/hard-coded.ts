// expect: Member 77 is missing. Your program never asked S3 who is there.
import {
  CreateBucketCommand,
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
const found = new Set(['1', '30']);
for (const member of found) console.log('member', member);
