import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-photo-app';
await s3.send(new CreateBucketCommand({ Bucket }));

const photos = [
  ['photos/profile/john.png', 'john.png', 'image/png'],
  ['photos/2026/me.jpg', 'profile.jpg', 'image/jpeg'],
] as const;
for (const [Key, file, ContentType] of photos) {
  const Body = await readFile(file);
  await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
}

const { Contents = [] } = await s3.send(
  new ListObjectsV2Command({ Bucket, Prefix: 'photos/' }),
);
const parts = Contents.map(({ Key = '' }) => Key.split('/'));
const albums = parts.filter((names) => names.length > 2);
console.log(new Set(albums.map(([top, album]) => `${top}/${album}/`)));
