// expect: Your program shows `gallery/rome/day-2/` as a picture. It is an object that stands for a folder, and has no picture in it.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
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
  const { Contents = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix, StartAfter: Prefix }),
  );
  return Contents.flatMap(({ Key }) => Key ?? []);
}

const pictures = await picturesOf(album);
console.log('the album has', pictures.length, 'pictures');
for (const key of pictures) console.log('show', key);
