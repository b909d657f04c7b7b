import { readFile } from 'node:fs/promises';
import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/404/film.mp4' };
await s3.send(new S3.CreateBucketCommand({ Bucket: place.Bucket }));

const partSize = 5 * 1024 * 1024;
const film = Buffer.alloc(11_000_000, await readFile('video.mp4'));

const ContentType = 'video/mp4';
const { UploadId } = await s3.send(
  new S3.CreateMultipartUploadCommand({ ...place, ContentType }),
);

async function sendPart(PartNumber: number) {
  const start = (PartNumber - 1) * partSize;
  const Body = film.subarray(start, start + partSize);
  const part = { ...place, UploadId, PartNumber, Body };
  const { ETag } = await s3.send(new S3.UploadPartCommand(part));
  return { PartNumber, ETag };
}

try {
  const Parts: S3.CompletedPart[] = [];
  for (const PartNumber of [1, 2, 3]) {
    const again = () => sendPart(PartNumber);
    Parts.push(await again().catch(again));
    console.log('part', PartNumber, 'has arrived');
  }
  const MultipartUpload = { Parts };
  await s3.send(
    new S3.CompleteMultipartUploadCommand({
      ...place,
      UploadId,
      MultipartUpload,
    }),
  );
} catch (error) {
  // Nobody will finish it: let S3 throw the parts away.
  await s3.send(new S3.AbortMultipartUploadCommand({ ...place, UploadId }));
  throw error;
}
