import { readFile, rm, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/303/profile.jpg' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
const Body = await readFile('profile.jpg');
await s3.send(new PutObjectCommand({ ...place, Body }));

let eTag: string | undefined;
/** Brings the app's copy of the picture up to date: `cache.jpg`. */
async function refresh(): Promise<void> {
  const facts = await s3
    .send(new HeadObjectCommand(place))
    .catch((error: unknown) => {
      if (error instanceof NotFound) return undefined;
      throw error;
    });
  if (facts === undefined) {
    await rm('cache.jpg', { force: true });
  } else if (facts.ETag !== eTag) {
    const { Body } = await s3.send(new GetObjectCommand(place));
    const bytes = await Body?.transformToByteArray();
    if (bytes) await writeFile('cache.jpg', bytes);
    eTag = facts.ETag;
  }
}

await refresh();
await refresh();
await s3.send(new DeleteObjectCommand(place));
await refresh();
