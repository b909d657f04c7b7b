// expect: The bucket still holds `logs/0.txt`, `logs/1.txt`, `logs/10.txt` and 1097 more: objects that your program does not know by name.
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-old';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html']) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Some bytes.' }));
}

const keys = ['users/101/a.jpg', 'posts/1/a.jpg', 'about.html'];
const Objects = keys.map((Key) => ({ Key }));
await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));

await s3.send(new DeleteBucketCommand({ Bucket }));
console.log(Bucket, 'is gone');
