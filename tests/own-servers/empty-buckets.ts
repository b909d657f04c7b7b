import {
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  ListObjectVersionsCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { clientOf } from './servers/client.ts';
import type { RunningServer } from './servers/server.ts';

/** Removes buckets of a server, with everything in them. Ignores those that do not exist. */
export async function emptyBuckets(server: RunningServer, buckets: readonly string[]): Promise<void> {
  const client = clientOf(server);
  for (const Bucket of buckets) {
    try {
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket })) {
        for (const { Key } of Contents) await client.send(new DeleteObjectCommand({ Bucket, Key }));
      }
      await deleteVersions(client, Bucket);
      await client.send(new DeleteBucketCommand({ Bucket }));
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'NoSuchBucket') throw error;
    }
  }
  client.destroy();
}

/** Removes old versions and delete markers, a page of them at a time. A server without versioning has none. */
async function deleteVersions(client: S3Client, Bucket: string): Promise<void> {
  const { Status } = await client
    .send(new GetBucketVersioningCommand({ Bucket }))
    .catch(() => ({ Status: undefined }));
  if (Status === undefined) return;
  for (;;) {
    const { Versions = [], DeleteMarkers = [] } = await client.send(
      new ListObjectVersionsCommand({ Bucket }),
    );
    const all = [...Versions, ...DeleteMarkers];
    if (all.length === 0) return;
    for (const { Key, VersionId } of all)
      await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
  }
}
