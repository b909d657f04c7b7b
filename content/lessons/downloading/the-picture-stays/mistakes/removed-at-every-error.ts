// expect: The picture is in S3, unchanged, and your program removed the copy of it. A 304 means that the copy is good.
import { readFile, rm, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/303/profile.jpg' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
const Body = await readFile('profile.jpg');
await s3.send(new PutObjectCommand({ ...place, Body }));

let IfNoneMatch: string | undefined;
/** Brings the app's copy of the picture up to date: `cache.jpg`. */
async function refresh(): Promise<void> {
  try {
    const answer = await s3.send(
      new GetObjectCommand({ ...place, IfNoneMatch }),
    );
    const bytes = await answer.Body?.transformToByteArray();
    if (bytes) await writeFile('cache.jpg', bytes);
    IfNoneMatch = answer.ETag;
    console.log('a new picture');
  } catch (error) {
    await rm('cache.jpg', { force: true });
    console.log(error);
  }
}

await refresh();
await refresh();
await s3.send(new DeleteObjectCommand(place));
await refresh();
