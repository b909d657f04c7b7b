// expect: `users/202/profile.jpg` is still empty: your program has stored nothing. To read an old version changes nothing.
import {
  GetObjectCommand,
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
const { Body } = await s3.send(
  new GetObjectCommand({ Bucket, Key, VersionId: good?.VersionId }),
);
console.log(await Body?.transformToString());
