import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });

async function main(Bucket: string) {
  await s3.send(new CreateBucketCommand({ Bucket }));
  const Body = await readFile('john.png');
  const Key = 'users/505/profile.png';
  await s3.send(
    new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/png' }),
  );
  const answer = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix: 'users/505/' }),
  );
  console.log(answer.Contents?.map((object) => object.Key));
}

await main('my-social-app');
