// expect: There is no object under `users/202/film.mp4`: its upload was aborted, and S3 threw the parts away.
import { readFile } from 'node:fs/promises';
import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/202/film.mp4' };
await s3.send(new S3.CreateBucketCommand({ Bucket: place.Bucket }));

// 11 million bytes: the video again and again, as a long film.
const film = Buffer.alloc(11_000_000, await readFile('video.mp4'));

// A part has at least 5 MiB.
const partSize = 5 * 1024 * 1024;

const { UploadId } = await s3.send(
  new S3.CreateMultipartUploadCommand({
    ...place,
    ContentType: 'video/mp4',
  }),
);

const Parts: S3.CompletedPart[] = [];
for (let start = 0; start < film.length; start += partSize) {
  const PartNumber = Parts.length + 1;
  const Body = film.subarray(start, start + partSize);
  const part = { ...place, UploadId, PartNumber, Body };
  const { ETag } = await s3.send(new S3.UploadPartCommand(part));
  Parts.push({ PartNumber, ETag });
  console.log('part', PartNumber, 'has arrived');
}

await s3.send(
  new S3.AbortMultipartUploadCommand({
    ...place,
    UploadId,
  }),
);
console.log('stored', place.Key);
