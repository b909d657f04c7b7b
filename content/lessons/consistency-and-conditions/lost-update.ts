import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const place = { Bucket, Key: 'posts/1/likes.txt' };
await s3.send(new PutObjectCommand({ ...place, Body: '7' }));

async function read(): Promise<number> {
  const { Body } = await s3.send(new GetObjectCommand(place));
  return Number(await Body?.transformToString());
}

// Each like reads the number, adds one, and writes the sum.
async function like(user: number) {
  const likes = await read();
  const Body = String(likes + 1);
  await s3.send(new PutObjectCommand({ ...place, Body }));
  console.log('user', user, 'read', likes, 'and wrote', Body);
}

await Promise.all([like(101), like(202)]);
console.log('likes now:', await read());
