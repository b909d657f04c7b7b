import {
  CopyObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-pictures';
const Key = 'users/202/profile.jpg';

const { Versions = [] } = await s3.send(
  new ListObjectVersionsCommand({ Bucket, Prefix: Key }),
);
for (const { VersionId } of Versions) {
  const head = await s3.send(
    new HeadObjectCommand({ Bucket, Key, VersionId }),
  );
  if (!head.ContentLength) continue;
  const CopySource = `${Bucket}/${Key}?versionId=${VersionId}`;
  await s3.send(new CopyObjectCommand({ Bucket, Key, CopySource }));
  break;
}
