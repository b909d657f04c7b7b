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

let StartAfter: string | undefined;
for (;;) {
  const page = await s3.send(
    new ListObjectsV2Command({ Bucket, StartAfter }),
  );
  const Objects = (page.Contents ?? []).map(({ Key }) => ({ Key }));
  if (Objects.length === 0) break;
  const { Errors = [] } = await s3.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects } }),
  );
  if (Errors.length > 0) throw new Error(`${Errors[0]?.Key} is kept.`);
  StartAfter = Objects.at(-1)?.Key;
}

await s3.send(new DeleteBucketCommand({ Bucket }));
console.log(Bucket, 'is gone');
