// expect: The object was stored as `application/octet-stream`, which means “some bytes”: nobody has said of what type they are, so a browser downloads them and shows nothing.
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
const Body = await old.Body?.transformToByteArray();
await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
