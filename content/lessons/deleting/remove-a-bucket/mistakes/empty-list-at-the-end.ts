// expect: Your program stopped at line 23 with `MalformedXML`. S3 cannot read the XML in the body. An element is missing, misspelled or in a place where it does not belong; or a list is too long (1,000 keys, 10,000 parts), or empty.
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-old';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Some bytes.' }));
}

for (;;) {
  const { Contents = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket }),
  );
  const Objects = Contents.map(({ Key }) => ({ Key }));
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  if (Objects.length === 0) break;
}

await s3.send(new DeleteBucketCommand({ Bucket }));
console.log(Bucket, 'is gone');
