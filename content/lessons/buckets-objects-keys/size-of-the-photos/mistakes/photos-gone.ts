// expect: There is no `photos/me.jpg`: your program no longer stores the photos.
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-travel-photos';
await s3.send(new CreateBucketCommand({ Bucket }));

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'photos/' }),
);
let total = 0;
for (const { Size = 0 } of Contents) total += Size;
console.log('photos/ has', total, 'bytes');
