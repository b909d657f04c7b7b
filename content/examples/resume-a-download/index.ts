import { appendFile, readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-videos';
const Key = 'clips/intro.mp4';

// So that there is something to download.
await s3.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('video.mp4');
await s3.send(new PutObjectCommand({ Bucket, Key, Body }));

const { ContentLength: size = 0, ETag } = await s3.send(
  new HeadObjectCommand({ Bucket, Key }),
);
console.log(`the object has ${size} bytes`);

// The first try got 10,000 bytes, and then the connection broke.
const first = await s3.send(
  new GetObjectCommand({ Bucket, Key, Range: 'bytes=0-9999' }),
);
const bytes = await first.Body?.transformToByteArray();
await writeFile('download.mp4', bytes ?? '');
console.log(first.ContentRange);

// Go on where the file ends, until it is complete.
for (;;) {
  const { length } = await readFile('download.mp4');
  if (length >= size) break;
  const last = Math.min(length + 15_000, size) - 1;
  const next = await s3.send(
    new GetObjectCommand({
      Bucket,
      Key,
      Range: `bytes=${length}-${last}`,
      // If the object has changed meanwhile, fail: halves of two different
      // objects would make a broken file.
      IfMatch: ETag,
    }),
  );
  const more = await next.Body?.transformToByteArray();
  await appendFile('download.mp4', more ?? '');
  console.log(next.ContentRange);
}

const download = await readFile('download.mp4');
console.log('the same bytes:', Buffer.compare(download, Body) === 0);
