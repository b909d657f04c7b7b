import {
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  type ObjectIdentifier,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { decodeKey } from '../model/list-page.ts';
import { isAddressable } from '../model/s3-address.ts';

/** Deletes an object; or one of its versions or delete markers, permanently. */
export async function deleteObject(
  client: S3Client,
  bucket: string,
  key: string,
  versionId?: string,
): Promise<void> {
  const what = { Key: key, ...(versionId !== undefined && { VersionId: versionId }) };
  // A request's body can name any key, but its address cannot.
  if (!isAddressable(key)) await deleteObjects(client, bucket, [what]);
  else await client.send(new DeleteObjectCommand({ Bucket: bucket, ...what }));
}

/** Deletes all objects whose keys begin with the prefix. Answers how many there were. */
export async function deletePrefix(client: S3Client, bucket: string, prefix: string): Promise<number> {
  let count = 0;
  const input = { Bucket: bucket, Prefix: prefix, EncodingType: 'url' } as const;
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, input)) {
    const keys = Contents.map(({ Key = '' }) => ({ Key: decodeKey(Key) }));
    await deleteObjects(client, bucket, keys);
    count += keys.length;
  }
  return count;
}

/** Deletes all versions and delete markers in a bucket. */
async function emptyBucket(client: S3Client, bucket: string): Promise<void> {
  const list = new ListObjectVersionsCommand({ Bucket: bucket, EncodingType: 'url' });
  for (;;) {
    const { Versions = [], DeleteMarkers = [], IsTruncated = false } = await client.send(list);
    const all = [...Versions, ...DeleteMarkers].map(({ Key = '', VersionId }) => ({
      Key: decodeKey(Key),
      VersionId,
    }));
    await deleteObjects(client, bucket, all);
    // What was listed is deleted now, so the next listing begins with the rest.
    if (!IsTruncated) return;
  }
}

/** Deletes a bucket, which must be empty unless `isEmptied` has it emptied first. */
export async function deleteBucket(client: S3Client, bucket: string, isEmptied: boolean): Promise<void> {
  if (isEmptied) await emptyBucket(client, bucket);
  await client.send(new DeleteBucketCommand({ Bucket: bucket }));
}

/** Throws the first error in the answer: DeleteObjects answers 200 even if keys could not be deleted. */
async function deleteObjects(client: S3Client, bucket: string, all: ObjectIdentifier[]): Promise<void> {
  if (all.length === 0) return;
  const { Errors = [] } = await client.send(
    new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: all, Quiet: true } }),
  );
  const [first] = Errors;
  if (first) throw Object.assign(new Error(first.Message ?? ''), { name: first.Code ?? 'Error' });
}
