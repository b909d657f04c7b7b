// expect: Nothing says how long `users/404/old.css` may be kept. It has to be said in the copy, and counts only together with `REPLACE`.
import { readFile } from 'node:fs/promises';
import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new S3.CreateBucketCommand({ Bucket }));

// What user 404 has stored. Leave this part as it is.
const types = {
  'profile.jpg': 'image/jpeg',
  'john.png': 'image/png',
  'video.mp4': 'video/mp4',
};
for (const [name, ContentType] of Object.entries(types)) {
  const Key = `users/404/${name}`;
  const Body = await readFile(name);
  const Metadata = { 'original-name': `my-${name}` };
  const CacheControl = 'max-age=86400';
  const kind = { ContentType, Metadata, CacheControl };
  const params = { Bucket, Key, Body, ...kind };
  await s3.send(new S3.PutObjectCommand(params));
}
