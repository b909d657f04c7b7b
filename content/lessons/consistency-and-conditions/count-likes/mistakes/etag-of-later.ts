// expect: The object has 5, and 6 users like the post: 1 like is lost. Your program wrote 5 times, and a write replaced what another one had just written.
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'posts/9/likes.txt' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(new PutObjectCommand({ ...place, Body: '0' }));

async function like() {
  const { Body } = await s3.send(new GetObjectCommand(place));
  const likes = Number(await Body?.transformToString()) + 1;
  // Of what is there by now, whatever was read.
  const { ETag } = await s3.send(new HeadObjectCommand(place));
  const put = { ...place, Body: String(likes), IfMatch: ETag };
  await s3.send(new PutObjectCommand(put));
}

for (let user = 1; user <= 5; user += 1) await like();
