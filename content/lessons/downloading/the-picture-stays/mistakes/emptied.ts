// expect: The file `cache.jpg` is still there, and empty. The app would show a broken picture.
import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
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
    if (error instanceof NoSuchKey) {
      await writeFile('cache.jpg', '');
      console.log('no picture any more');
    } else if (is304(error)) {
      console.log('the picture is as it was');
    } else throw error;
  }
}

function is304(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return false;
  return error.$metadata.httpStatusCode === 304;
}

await refresh();
await refresh();
await s3.send(new DeleteObjectCommand(place));
await refresh();
