// expect: Your program put a version on top that is empty as well. The one below the newest is not always good.
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
const good = Versions[2];
const CopySource = `${Bucket}/${Key}?versionId=${good?.VersionId}`;
await s3.send(new CopyObjectCommand({ Bucket, Key, CopySource }));
console.log('copied', CopySource);
