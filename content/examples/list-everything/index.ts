import {
  CreateBucketCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-archive';

// So that there is something to list: 25 small objects.
await s3.send(new CreateBucketCommand({ Bucket }));
for (let day = 1; day <= 25; day += 1) {
  const Key = `logs/2026-01-${String(day).padStart(2, '0')}.txt`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: `Day ${day}` }));
}

// One answer of S3 holds at most 1,000 keys; here 10, so that you can see
// the pages. The paginator asks for the next page until there is none.
const pages = paginateListObjectsV2(
  { client: s3, pageSize: 10 },
  { Bucket, Prefix: 'logs/' },
);

let count = 0;
let bytes = 0;
for await (const { Contents = [] } of pages) {
  console.log(`a page of ${Contents.length}, from ${Contents[0]?.Key}`);
  for (const { Size = 0 } of Contents) {
    count += 1;
    bytes += Size;
  }
}
console.log(`${count} objects, ${bytes} bytes together`);
