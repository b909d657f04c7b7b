import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of [
  'users/101/albums/rome/1.jpg',
  'users/101/albums/rome/2.jpg',
  'users/101/albums/sea/1.jpg',
  'users/101/profile.jpg',
  'users/101/resume.pdf',
  'users/1010/profile.jpg',
]) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
}

for (const Prefix of ['users/101/', 'users/101/albums/', 'users/101']) {
  const { Contents = [], CommonPrefixes = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix, Delimiter: '/' }),
  );
  console.log('prefix', Prefix);
  for (const common of CommonPrefixes) console.log('  ', common.Prefix);
  for (const { Key, Size } of Contents) console.log('  ', Key, Size);
}
