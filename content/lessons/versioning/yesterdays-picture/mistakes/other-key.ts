// expect: Your program stored something under `users/202/profile-restored.jpg`. The app asks for `users/202/profile.jpg`.
import {
  CopyObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-pictures';
const Key = 'users/202/profile.jpg';

const { Versions = [] } = await s3.send(
  new ListObjectVersionsCommand({ Bucket, Prefix: Key }),
);
const good = Versions.find(({ Size }) => Size !== 0);
const CopySource = `${Bucket}/${Key}?versionId=${good?.VersionId}`;
await s3.send(
  new CopyObjectCommand({
    Bucket,
    Key: 'users/202/profile-restored.jpg',
    CopySource,
  }),
);
