import * as S3 from '@aws-sdk/client-s3';

const s3 = new S3.S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/film.mp4' };
await s3.send(new S3.CreateBucketCommand({ Bucket: place.Bucket }));

// 12 MiB that stand for a film.
const MiB = 1024 * 1024;
const film = new Uint8Array(12 * MiB);

// 1. Begin.
const { UploadId } = await s3.send(
  new S3.CreateMultipartUploadCommand({
    ...place,
    ContentType: 'video/mp4',
  }),
);

// 2. Send the parts, the last one first. The order does not matter.
const Parts: S3.CompletedPart[] = [];
for (const PartNumber of [3, 2, 1]) {
  const start = (PartNumber - 1) * 5 * MiB;
  const Body = film.subarray(start, start + 5 * MiB);
  const part = { ...place, UploadId, PartNumber, Body };
  const { ETag } = await s3.send(new S3.UploadPartCommand(part));
  Parts.push({ PartNumber, ETag });
  console.log('part', PartNumber, 'has', Body.length, 'bytes');
}

// 3. Complete, with the list in the order of arrival.
try {
  await s3.send(
    new S3.CompleteMultipartUploadCommand({
      ...place,
      UploadId,
      MultipartUpload: { Parts },
    }),
  );
} catch (error) {
  console.log('refused:', error instanceof Error ? error.name : error);
  await s3.send(new S3.AbortMultipartUploadCommand({ ...place, UploadId }));
}
