// expect: The bucket still holds `logs/908.txt`, `logs/909.txt`, `logs/91.txt` and 100 more. A list has at most 1,000 keys on a page, and your program emptied less than all pages.
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

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket }),
);
const Objects = Contents.map(({ Key }) => ({ Key }));
await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));

await s3.send(new DeleteBucketCommand({ Bucket }));
console.log(Bucket, 'is gone');
