import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

// Somebody made the album in the console, and uploaded two pictures.
const Body = await readFile('profile.jpg');
const album = 'gallery/rome/';
await s3.send(
  new PutObjectCommand({ Bucket, Key: album, Body: new Uint8Array() }),
);
for (const Key of [`${album}1.jpg`, `${album}2.jpg`])
  await s3.send(new PutObjectCommand({ Bucket, Key, Body }));

/** The keys of an album's pictures, for the app to show. */
async function picturesOf(Prefix: string): Promise<string[]> {
  const keys: string[] = [];
  const pages = paginateListObjectsV2({ client: s3 }, { Bucket, Prefix });
  for await (const { Contents = [] } of pages) {
    for (const { Key = '' } of Contents)
      if (!/\/$/.test(Key)) keys.push(Key);
  }
  return keys;
}

const pictures = await picturesOf(album);
console.log('the album has', pictures.length, 'pictures');
for (const key of pictures) console.log('show', key);
