// expect: Nothing says how long `users/404/john.png` may be kept. It has to be said in the copy, and counts only together with `REPLACE`.
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
  const params = { Bucket, Key, Body, ContentType, Metadata };
  await s3.send(new S3.PutObjectCommand(params));
}

// From now on, browsers may keep them for a day.
const Prefix = 'users/404/';
const { Contents = [] } = await s3.send(
  new S3.ListObjectsV2Command({ Bucket, Prefix }),
);
for (const { Key } of Contents) {
  const head = await s3.send(new S3.HeadObjectCommand({ Bucket, Key }));
  await s3.send(
    new S3.CopyObjectCommand({
      Bucket,
      Key,
      CopySource: `${Bucket}/${Key}`,
      MetadataDirective: 'REPLACE',
      ContentType: head.ContentType,
      Metadata: head.Metadata,
    }),
  );
  console.log('may be kept:', Key);
}
