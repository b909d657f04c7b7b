import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-photo-app' }));

// The smallest picture there is: a PNG of one pixel, written as text.
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4' +
  '2mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-photo-app',
    Key: 'photos/profile/john.png',
    Body: Uint8Array.from(atob(pixel), (char) => char.charCodeAt(0)),
    ContentType: 'image/png',
  }),
);

const list = new ListObjectsV2Command({ Bucket: 'my-photo-app' });
const { Contents = [] } = await s3.send(list);
for (const { Key, Size } of Contents) console.log({ Key, Size });
