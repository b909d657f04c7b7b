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
const filled = Versions.filter(({ Size = 0 }) => Size > 0);
const newest = filled.reduce((a, b) =>
  Number(b.LastModified) > Number(a.LastModified) ? b : a,
);
const source = encodeURIComponent(`${Bucket}/${Key}`);
await s3.send(
  new CopyObjectCommand({
    Bucket,
    Key,
    CopySource: `${source}?versionId=${newest.VersionId}`,
    MetadataDirective: 'REPLACE',
    ContentType: 'image/jpeg',
  }),
);
console.log('copied', newest.VersionId);
