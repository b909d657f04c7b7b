// expect: Still there: `users/303/posts/1.txt`, `users/303/posts/2.txt`, `users/303/profile.jpg`. Your program deleted the key `users/303/`, and S3 answered 204, although there is no such object. A delete takes one whole key: it knows no prefix and no star.
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

const answer = await s3.send(
  new DeleteObjectCommand({ Bucket, Key: 'users/303/' }),
);
console.log('deleted', answer.$metadata.httpStatusCode);
