import { CreateBucketCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-travel-photos';
await s3.send(new CreateBucketCommand({ Bucket }));

const keys = ['logo.png', 'photos/me.jpg', 'photos/2025/sea.jpg', 'photos/2026/sea.jpg', 'photos-old/me.jpg'];
for (const Key of keys) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'a picture' }));
}

async function show(question: { Prefix?: string; Delimiter?: string }) {
  const { Contents = [], CommonPrefixes = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket, ...question }),
  );
  console.log(question);
  for (const { Key } of Contents) console.log('  key', Key);
  for (const { Prefix } of CommonPrefixes) console.log('  common prefix', Prefix);
}
await show({});
await show({ Prefix: 'photos' });
await show({ Prefix: 'photos/' });
await show({ Prefix: 'photos/', Delimiter: '/' });
