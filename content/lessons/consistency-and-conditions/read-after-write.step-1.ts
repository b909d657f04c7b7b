import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const place = { Bucket, Key: 'users/101/bio.txt' };

// Overwrite and read fifty times. How many reads are too old?
let old = 0;
for (let time = 1; time <= 50; time += 1) {
  await s3.send(new PutObjectCommand({ ...place, Body: `${time}` }));
  const { Body } = await s3.send(new GetObjectCommand(place));
  if ((await Body?.transformToString()) !== `${time}`) old += 1;
}
console.log('reads that were too old:', old);
