import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

// To a disk, some of these would be one and the same file.
const keys = [
  'users/123/profile.jpg',
  'users/123/Profile.jpg',
  'users//123/profile.jpg',
  '/users/123/profile.jpg',
  'users/123/profile.jpg ',
];
for (const Key of keys) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'a picture' }));
}

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket }),
);
const found = Contents.filter(({ Key = '' }) => keys.includes(Key));
console.log(keys.length, 'keys,', found.length, 'objects');
for (const { Key } of found) console.log(JSON.stringify(Key));
