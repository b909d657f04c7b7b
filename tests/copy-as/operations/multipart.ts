import * as sdk from '@aws-sdk/client-s3';
import { Bucket, Key, object, requests, send, type Command, type Ids, type Request } from './given.ts';

async function open(client: sdk.S3Client): Promise<Ids> {
  for (const command of object) await send(client, command);
  const { UploadId } = await client.send(new sdk.CreateMultipartUploadCommand({ Bucket, Key: 'big.bin' }));
  const { ETag } = await client.send(
    new sdk.UploadPartCommand({ Bucket, Key: 'big.bin', UploadId, PartNumber: 1, Body: 'the first part' }),
  );
  return { UploadId, ETag };
}

function during(
  name: string,
  command: (part: { Bucket: string; Key: string; UploadId: string }, ids: Ids) => Command,
): Request {
  const when = (client: sdk.S3Client, ids: Ids) =>
    send(client, command({ Bucket, Key: 'big.bin', UploadId: ids.UploadId ?? '' }, ids));
  return { name, given: open, when };
}

/** Requests of multipart uploads, one for every operation. */
export const multipartRequests: readonly Request[] = [
  ...requests(object, {
    CreateMultipartUpload: new sdk.CreateMultipartUploadCommand({
      Bucket,
      Key: 'big.bin',
      ContentType: 'video/mp4',
      Metadata: { a: 'b' },
      ChecksumAlgorithm: 'SHA256',
    }),
  }),
  during(
    'UploadPart',
    (part) => new sdk.UploadPartCommand({ ...part, PartNumber: 2, Body: new Uint8Array(5000) }),
  ),
  during('UploadPartCopy', (part) => {
    const CopySource = `/${Bucket}/${Key}`;
    return new sdk.UploadPartCopyCommand({
      ...part,
      PartNumber: 2,
      CopySource,
      CopySourceRange: 'bytes=0-4',
    });
  }),
  during('ListParts', (part) => new sdk.ListPartsCommand({ ...part, MaxParts: 10 })),
  during('AbortMultipartUpload', (part) => new sdk.AbortMultipartUploadCommand(part)),
  during('CompleteMultipartUpload', (part, { ETag }) => {
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
    return new sdk.CompleteMultipartUploadCommand({ ...part, MultipartUpload });
  }),
  during(
    'ListMultipartUploads',
    () => new sdk.ListMultipartUploadsCommand({ Bucket, Prefix: 'b', MaxUploads: 3 }),
  ),
];
