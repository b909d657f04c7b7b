// expect: The bucket still holds `about.html`, `posts/1/a.jpg`, `users/101/a.jpg`. S3 answered `BucketNotEmpty`, and your program caught it and deleted nothing.
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-old';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Some bytes.' }));
}

try {
  await s3.send(new DeleteBucketCommand({ Bucket }));
} catch (error) {
  console.log(error);
}
