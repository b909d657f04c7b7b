import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));
const place = { Bucket, Key: 'posts/1/likes.txt' };
await s3.send(new S3.PutObjectCommand({ ...place, Body: '7' }));

async function read() {
  const { Body } = await s3.send(new S3.GetObjectCommand(place));
  return Number(await Body?.transformToString());
}

async function write(user: number, likes: number) {
  // Without a condition: nobody is told that there is something newer.
  const put = { ...place, Body: String(likes) };
  await s3.send(new S3.PutObjectCommand(put));
  console.log('user', user, 'wrote', likes);
}

// Both have read before either writes.
const [first, second] = await Promise.all([read(), read()]);
await write(101, first + 1);
await write(202, second + 1);
console.log('likes now:', await read());
