// expect: `users/202/invoices/1.pdf` is gone. The rule that nobody may delete it was not there when your program deleted it.
import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const name of ['cover.jpg', 'invoices/1.pdf', 'profile.jpg']) {
  const Key = `users/202/${name}`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Some bytes.' }));
}

// User 202 has left. Say `deleted` or `kept` of each object.
const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'users/202/' }),
);
const Objects = Contents.map(({ Key }) => ({ Key }));
const { Deleted = [], Errors = [] } = await s3.send(
  new DeleteObjectsCommand({ Bucket, Delete: { Objects } }),
);
for (const { Key } of Deleted) console.log('deleted', Key);
for (const { Key, Code } of Errors) console.log('kept', Key, Code);
