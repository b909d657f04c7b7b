// expect: The type of `users/404/john.png` is lost: it is `binary/octet-stream` now, and no browser shows it. A copy with `REPLACE` keeps nothing that it is not told.
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
      CacheControl: 'max-age=86400',
      Metadata: {
        ...head.Metadata,
        'content-type': head.ContentType ?? '',
      },
    }),
  );
  console.log('may be kept:', Key);
}
