// expect: The bucket still holds `posts/1/a.jpg`, `users/101/a.jpg`. S3 answered `BucketNotEmpty`, and your program caught it and went on.
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-old';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Some bytes.' }));
}

for await (const { Contents = [] } of paginateListObjectsV2(
  { client: s3 },
  { Bucket, Delimiter: '/' },
)) {
  const Objects = Contents.map(({ Key }) => ({ Key }));
  if (Objects.length === 0) continue;
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}

try {
  await s3.send(new DeleteBucketCommand({ Bucket }));
} catch (error) {
  console.log(error);
}
