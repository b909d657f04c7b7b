import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectsCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-documents';
const from = 'drafts/';
const to = 'published/';

// So that there is something to rename.
await s3.send(new CreateBucketCommand({ Bucket }));
for (const name of ['one.txt', 'two.txt', 'old/three.txt']) {
  await s3.send(
    new PutObjectCommand({ Bucket, Key: from + name, Body: name }),
  );
}

const pages = paginateListObjectsV2(
  { client: s3 },
  { Bucket, Prefix: from },
);
for await (const { Contents = [] } of pages) {
  const keys = Contents.flatMap(({ Key }) => Key ?? []);
  for (const key of keys) {
    const newKey = to + key.slice(from.length);
    await s3.send(
      new CopyObjectCommand({
        CopySource: `${Bucket}/${encodeURIComponent(key)}`,
        Bucket,
        Key: newKey,
      }),
    );
    console.log(`${key} is now ${newKey}`);
  }
  // All copies of this page are there. Only now delete, all at once.
  const Objects = keys.map((Key) => ({ Key }));
  if (Objects.length > 0) {
    await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects } }),
    );
  }
}
// There is no request that renames: while this runs, both names exist.
