import { DeleteBucketCommand, DeleteObjectCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3';
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
      await client.send(new DeleteBucketCommand({ Bucket }));
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'NoSuchBucket') throw error;
    }
  }
  client.destroy();
}
