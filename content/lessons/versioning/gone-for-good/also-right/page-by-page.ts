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
let KeyMarker: string | undefined;
let VersionIdMarker: string | undefined;
do {
  const page = await s3.send(
    new ListObjectVersionsCommand({
      Bucket,
      Prefix,
      KeyMarker,
      VersionIdMarker,
      MaxKeys: 400,
    }),
  );
  const { Versions = [], DeleteMarkers = [] } = page;
  const Objects = [...Versions, ...DeleteMarkers].map(
    ({ Key, VersionId }) => ({ Key, VersionId }),
  );
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  KeyMarker = page.NextKeyMarker;
  VersionIdMarker = page.NextVersionIdMarker;
} while (KeyMarker !== undefined);
console.log('nothing is left of user 303');
