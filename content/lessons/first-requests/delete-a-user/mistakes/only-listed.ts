// expect: Still there: `users/303/posts/1.txt`, `users/303/posts/2.txt`, `users/303/profile.jpg`. Your program deleted nothing. To list is only to look.
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of [
  'users/303/profile.jpg',
  'users/303/posts/1.txt',
  'users/303/posts/2.txt',
  'users/3030/profile.jpg',
]) {
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body: `This is ${Key}.` }),
  );
}

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'users/303/' }),
);
for (const { Key } of Contents) console.log('deleted', Key);
