// expect: Your program stopped at line 27 with `InvalidArgument`. A parameter or header has a value that S3 does not take: `partNumber`. The value is out of range or has another form than S3 expects. S3 says: “Part number must be an integer between 1 and 10000, inclusive”
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
  const PartNumber = Parts.length;
  const Body = film.subarray(start, start + partSize);
  const part = { ...place, UploadId, PartNumber, Body };
  const { ETag } = await s3.send(new S3.UploadPartCommand(part));
  Parts.push({ PartNumber, ETag });
  console.log('part', PartNumber, 'has arrived');
}

await s3.send(
  new S3.CompleteMultipartUploadCommand({
    ...place,
    UploadId,
    MultipartUpload: { Parts },
  }),
);
console.log('stored', place.Key);
