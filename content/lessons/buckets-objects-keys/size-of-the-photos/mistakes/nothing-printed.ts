// expect: Your program printed no number.
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-travel-photos';
await s3.send(new CreateBucketCommand({ Bucket }));
for (const Key of [
  'photos/me.jpg',
  'photos/2026/sea.jpg',
  'photos/2026/rome/forum.jpg',
  'photos-old/me.jpg',
]) {
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body: `The photo ${Key}.` }),
  );
}

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'photos/' }),
);
let total = 0;
for (const { Size = 0 } of Contents) total += Size;
console.log(total > 0 ? 'There are bytes.' : 'There are none.');
