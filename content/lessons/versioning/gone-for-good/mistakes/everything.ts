// expect: Your program deleted `users/3030/profile.jpg`, and that is not an object of user 303.
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
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
const names = ['303/cover', '303/profile', '303/profile', '3030/profile'];
for (const name of names) {
  const Key = `users/${name}.jpg`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'A picture.' }));
}
// Last year, user 303 deleted the cover.
const cover = { Bucket, Key: 'users/303/cover.jpg' };
await s3.send(new DeleteObjectCommand(cover));

// Today, user 303 leaves, and wants nothing to be left.
for (;;) {
  const { Versions = [], DeleteMarkers = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket }),
  );
  const Objects = [...Versions, ...DeleteMarkers].map(
    ({ Key, VersionId }) => ({ Key, VersionId }),
  );
  if (Objects.length === 0) break;
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
}
console.log('nothing is left of user 303');
