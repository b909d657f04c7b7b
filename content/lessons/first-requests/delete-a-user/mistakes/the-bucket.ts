// expect: Your program stopped at line 23 with `BucketNotEmpty`. The bucket `my-social-app` still holds something, so S3 does not delete it. Objects are in it, or, where it keeps versions, old versions and delete markers, which a plain list does not show.
import {
  CreateBucketCommand,
  DeleteBucketCommand,
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

await s3.send(new DeleteBucketCommand({ Bucket }));
console.log('deleted', Bucket);
