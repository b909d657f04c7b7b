import {
  CreateBucketCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const number of [1, 2, 9, 10, 11]) {
  const Key = `posts/${number}.txt`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
}

// By hand: the token of one page asks for the next.
const ask = { Bucket, Prefix: 'posts/', MaxKeys: 2 };
let ContinuationToken: string | undefined;
do {
  const page = await s3.send(
    new ListObjectsV2Command({ ...ask, ContinuationToken }),
  );
  const keys = page.Contents?.map(({ Key }) => Key) ?? [];
  console.log(keys.join(' '), page.IsTruncated ? '… and more' : '');
  ContinuationToken = page.NextContinuationToken;
} while (ContinuationToken !== undefined);

// The paginator of the SDK does the same.
const pages = paginateListObjectsV2({ client: s3, pageSize: 2 }, ask);
let count = 0;
for await (const { Contents = [] } of pages) count += Contents.length;
console.log('paginator:', count, 'objects');
