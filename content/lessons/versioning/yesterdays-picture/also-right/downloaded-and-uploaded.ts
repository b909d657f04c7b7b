import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app-pictures';
const Key = 'users/202/profile.jpg';

const { Versions = [] } = await s3.send(
  new ListObjectVersionsCommand({ Bucket, Prefix: Key }),
);
const good = Versions.find(({ Size }) => Size !== 0);
const old = await s3.send(
  new GetObjectCommand({ Bucket, Key, VersionId: good?.VersionId }),
);
await s3.send(
  new PutObjectCommand({
    Bucket,
    Key,
    Body: await old.Body?.transformToByteArray(),
    ContentType: old.ContentType,
  }),
);
