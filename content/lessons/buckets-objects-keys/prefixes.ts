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
  'logo.png',
  'photos/me.jpg',
  'photos/2025/sea.jpg',
  'photos/2026/sea.jpg',
  'photos-old/me.jpg',
]) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'a picture' }));
}

async function ask(question: { Prefix?: string; Delimiter?: string }) {
  console.log(question);
  const list = new ListObjectsV2Command({ Bucket, ...question });
  const { Contents = [], CommonPrefixes = [] } = await s3.send(list);
  for (const { Key } of Contents) console.log('  key', Key);
  for (const { Prefix } of CommonPrefixes)
    console.log('  common prefix', Prefix);
}
await ask({});
await ask({ Prefix: 'photos' });
await ask({ Prefix: 'photos/' });
await ask({ Prefix: 'photos/', Delimiter: '/' });
