import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  type CompletedPart,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-videos';
const Key = 'films/by-hand.mp4';
await s3.send(new CreateBucketCommand({ Bucket }));

// All parts but the last must have at least 5 MB.
const partSize = 5 * 1024 * 1024;
const film = new Uint8Array(partSize * 2 + 1000);

// 1. Begin. Nothing is stored under the key yet.
const { UploadId } = await s3.send(
  new CreateMultipartUploadCommand({
    Bucket,
    Key,
    ContentType: 'video/mp4',
  }),
);

try {
  // 2. Send the parts, numbered from 1. Any order, also at the same time.
  const Parts: CompletedPart[] = [];
  for (let start = 0; start < film.length; start += partSize) {
    const PartNumber = Parts.length + 1;
    const Body = film.subarray(start, start + partSize);
    const { ETag } = await s3.send(
      new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }),
    );
    Parts.push({ PartNumber, ETag });
    console.log(`part ${PartNumber}: ${Body.length} bytes`);
  }

  // 3. Complete, with the ETag of each part: now the object is there.
  await s3.send(
    new CompleteMultipartUploadCommand({
      Bucket,
      Key,
      UploadId,
      MultipartUpload: { Parts },
    }),
  );
} catch (error) {
  // Parts of an upload that is not completed stay, and are paid for.
  await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
  throw error;
}

const { ContentLength, ETag } = await s3.send(
  new HeadObjectCommand({ Bucket, Key }),
);
console.log(
  `${ContentLength} bytes, ETag ${ETag}: the -3 counts the parts`,
);
