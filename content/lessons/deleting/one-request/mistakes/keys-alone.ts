// expect: Your program stopped at line 23 with `MalformedXML`. S3 cannot read the XML in the body. An element is missing, misspelled or in a place where it does not belong; or a list is too long (1,000 keys, 10,000 parts), or empty.
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
for (const name of ['7/a', '7/b', '7/c', '7/d', '70/a']) {
  const Key = `posts/${name}.jpg`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'A picture.' }));
}

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'posts/7/' }),
);
const Objects = Contents.map(({ Key }) => Key);
// @ts-expect-error a mistake that TypeScript sees
await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
console.log(Contents.length, 'pictures deleted');
