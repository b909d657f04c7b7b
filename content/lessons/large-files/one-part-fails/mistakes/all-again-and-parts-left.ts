// expect: Your program began 2 uploads, and left one unfinished. Its parts stay, and are paid.
import { readFile } from 'node:fs/promises';
import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/404/film.mp4' };
await s3.send(new S3.CreateBucketCommand({ Bucket: place.Bucket }));

const partSize = 5 * 1024 * 1024;
const film = Buffer.alloc(11_000_000, await readFile('video.mp4'));

async function upload() {
  const ContentType = 'video/mp4';
  const { UploadId } = await s3.send(
    new S3.CreateMultipartUploadCommand({ ...place, ContentType }),
  );
  const Parts: S3.CompletedPart[] = [];
  for (const PartNumber of [1, 2, 3]) {
    const start = (PartNumber - 1) * partSize;
    const Body = film.subarray(start, start + partSize);
    const part = { ...place, UploadId, PartNumber, Body };
    const { ETag } = await s3.send(new S3.UploadPartCommand(part));
    Parts.push({ PartNumber, ETag });
  }
  const MultipartUpload = { Parts };
  await s3.send(
    new S3.CompleteMultipartUploadCommand({
      ...place,
      UploadId,
      MultipartUpload,
    }),
  );
}

try {
  await upload();
} catch {
  await upload();
}
