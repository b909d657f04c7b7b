import {
  CopyObjectCommand,
  CreateBucketCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const from = 'my-photos';
const to = 'my-photos-backup';

// So that there is something to copy.
await s3.send(new CreateBucketCommand({ Bucket: from }));
await s3.send(new CreateBucketCommand({ Bucket: to }));
for (const Key of ['cats/tom.txt', 'cats/café & co.txt', 'dogs/rex.txt']) {
  await s3.send(new PutObjectCommand({ Bucket: from, Key, Body: Key }));
}

for await (const page of paginateListObjectsV2(
  { client: s3 },
  { Bucket: from },
)) {
  for (const { Key = '' } of page.Contents ?? []) {
    await s3.send(
      new CopyObjectCommand({
        // The source is part of an address, so its key must be encoded.
        CopySource: `${from}/${encodeURIComponent(Key)}`,
        Bucket: to,
        Key,
      }),
    );
    console.log('copied', Key);
  }
}
// One request copies up to 5 GB. Larger objects need UploadPartCopy.
