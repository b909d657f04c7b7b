import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-novel';
const Key = 'chapter-1.txt';

await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);

const first = await s3.send(
  new PutObjectCommand({ Bucket, Key, Body: 'It was a dark night.' }),
);
await s3.send(
  new PutObjectCommand({ Bucket, Key, Body: 'The sun was shining.' }),
);

async function read(VersionId?: string): Promise<string> {
  const { Body } = await s3.send(
    new GetObjectCommand({ Bucket, Key, VersionId }),
  );
  return (await Body?.transformToString()) ?? '';
}
console.log('now:   ', await read());
console.log('before:', await read(first.VersionId));

// Deleting only puts a delete marker on top. All versions are still there.
const { VersionId: marker } = await s3.send(
  new DeleteObjectCommand({ Bucket, Key }),
);
await read().catch((error: Error) => console.log('deleted:', error.name));

// To undelete, delete the marker.
await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId: marker }));
console.log('back:  ', await read());

const { Versions = [] } = await s3.send(
  new ListObjectVersionsCommand({ Bucket, Prefix: Key }),
);
console.log(`${Versions.length} versions are kept, and each is paid for`);
