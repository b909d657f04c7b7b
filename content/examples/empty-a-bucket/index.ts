import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-test-bucket';

// So that there is something to delete, with old versions.
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);
for (const Body of ['first', 'second']) {
  await s3.send(new PutObjectCommand({ Bucket, Key: 'note.txt', Body }));
}
await s3.send(new DeleteObjectCommand({ Bucket, Key: 'note.txt' }));

// The bucket looks empty, but it is not: list versions, not objects.
for (;;) {
  const { Versions = [], DeleteMarkers = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket }),
  );
  const found = [...Versions, ...DeleteMarkers];
  if (found.length === 0) break;
  const { Deleted = [], Errors = [] } = await s3.send(
    new DeleteObjectsCommand({
      Bucket,
      Delete: {
        Objects: found.map(({ Key, VersionId }) => ({ Key, VersionId })),
      },
    }),
  );
  console.log(`${Deleted.length} deleted`);
  // The request can succeed although some deletions did not.
  if (Errors[0]) throw new Error(`${Errors[0].Key}: ${Errors[0].Message}`);
}

// S3 deletes only a bucket that is empty.
await s3.send(new DeleteBucketCommand({ Bucket }));
console.log(`${Bucket} is gone`);
