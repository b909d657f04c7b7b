import { readFile } from 'node:fs/promises';
import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/303/film.mp4' };
await s3.send(new S3.CreateBucketCommand({ Bucket: place.Bucket }));

const MiB = 1024 * 1024;
const film = Buffer.alloc(12 * MiB, await readFile('video.mp4'));

const { UploadId } = await s3.send(
  new S3.CreateMultipartUploadCommand({
    ...place,
    ContentType: 'video/mp4',
  }),
);
const Parts: S3.CompletedPart[] = [];
for (const PartNumber of [1, 2, 3]) {
  const Body = film.subarray(
    (PartNumber - 1) * 5 * MiB,
    PartNumber * 5 * MiB,
  );
  const part = { ...place, UploadId, PartNumber, Body };
  const { ETag } = await s3.send(new S3.UploadPartCommand(part));
  Parts.push({ PartNumber, ETag });
  console.log(Math.min(PartNumber * 5, 12), 'of 12 MiB are there');
}
await s3.send(
  new S3.CompleteMultipartUploadCommand({
    ...place,
    UploadId,
    MultipartUpload: { Parts },
  }),
);
