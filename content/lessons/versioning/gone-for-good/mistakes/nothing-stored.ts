// expect: Your program no longer stores the objects that it is to delete.
import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
const Prefix = 'users/303/';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutBucketVersioningCommand({
    Bucket,
    VersioningConfiguration: { Status: 'Enabled' },
  }),
);
for (;;) {
  const { Versions = [], DeleteMarkers = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket, Prefix }),
  );
  const Objects = [...Versions, ...DeleteMarkers].map(
    ({ Key, VersionId }) => ({ Key, VersionId }),
  );
  if (Objects.length === 0) break;
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}
console.log('nothing is left of user 303');
