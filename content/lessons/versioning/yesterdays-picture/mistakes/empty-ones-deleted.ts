// expect: Your program deleted a version, and it does not come back. All versions have to stay: somebody wants to look at the empty ones.
import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-pictures';
const Key = 'users/202/profile.jpg';

const { Versions = [] } = await s3.send(
  new ListObjectVersionsCommand({ Bucket, Prefix: Key }),
);
for (const { VersionId, Size } of Versions) {
  if (Size !== 0) break;
  await s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
}
