import {
  CreateBucketCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-test-bucket';
await s3.send(new CreateBucketCommand({ Bucket }));
await s3.send(
  new PutObjectCommand({ Bucket, Key: 'users/101/bio.txt', Body: 'Hi!' }),
);

let objects = 0;
let bytes = 0;
for await (const page of paginateListObjectsV2(
  { client: s3 },
  { Bucket },
)) {
  for (const { Size = 0 } of page.Contents ?? []) {
    objects += 1;
    bytes += Size;
  }
}
console.log(`${Bucket}: ${objects} objects, ${bytes} bytes`);
