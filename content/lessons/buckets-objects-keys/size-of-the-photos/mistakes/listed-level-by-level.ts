// expect: It is right, but it takes 8 requests. 6 are enough.
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

let total = 0;
async function add(Prefix: string) {
  const { Contents = [], CommonPrefixes = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix, Delimiter: '/' }),
  );
  for (const { Size = 0 } of Contents) total += Size;
  for (const group of CommonPrefixes) await add(group.Prefix ?? '');
}
await add('photos/');
console.log('photos/ has', total, 'bytes');
