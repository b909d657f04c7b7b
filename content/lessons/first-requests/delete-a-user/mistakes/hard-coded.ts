// expect: Still there: `users/303/cover.jpg`, `users/303/videos/2026/1.mp4`.
import {
  CreateBucketCommand,
  DeleteObjectCommand,
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

for (const Key of [
  'users/303/profile.jpg',
  'users/303/posts/1.txt',
  'users/303/posts/2.txt',
]) {
  await s3.send(new DeleteObjectCommand({ Bucket, Key }));
}
