import {
  AbortMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { isAddressable } from '#workbench/keys';
import type { IncompleteUpload, StoredVersion } from './content.ts';

/** The most that one DeleteObjects deletes. @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
const batchSize = 1_000;
/** How many refusals are kept to be shown; the rest are only counted. Deleting one by one stops when there are this many. */
const maxTold = 20;

/** What is to be deleted from a bucket. */
export interface Things {
  readonly versions: readonly Pick<StoredVersion, 'key' | 'versionId'>[];
  readonly uploads: readonly Pick<IncompleteUpload, 'key' | 'uploadId'>[];
}

/** What S3 did not delete, and why. */
export interface Refusal {
  readonly key: string;
  /** S3's error code, or the name of another error. */
  readonly code: string;
  readonly message: string;
}

/** How a deletion ended. */
export interface Deletion {
  readonly deleted: number;
  /** How many were refused. `refusals` has the first of them. */
  readonly refused: number;
  readonly refusals: readonly Refusal[];
  /** Whether it was ended before all had been sent. */
  readonly isCancelled: boolean;
}

/** How to delete. */
export interface Deleting {
  readonly client: S3Client;
  readonly signal: AbortSignal;
  /** Called with how many are done, whether deleted or refused. */
  readonly onProgress: (done: number) => void;
}

/**
 * Deletes versions and objects, 1,000 per request, and aborts uploads. If a server or a CORS rule does not allow
 * DeleteObjects, deletes them one by one. A few refusals do not end it, but a denied batch does.
 */
export async function deleteThings(bucket: string, things: Things, deleting: Deleting): Promise<Deletion> {
  const { client, signal, onProgress } = deleting;
  const refusals: Refusal[] = [];
  let deleted = 0;
  let refused = 0;
  let isBulk = true;
  const report = (done: number, more: readonly Refusal[]) => {
    deleted += done;
    refused += more.length;
    refusals.push(...more.slice(0, maxTold - refusals.length));
    onProgress(deleted + refused);
  };
  const isOver = () => signal.aborted;
  const ended = (): Deletion => ({ deleted, refused, refusals, isCancelled: isOver() });
  /** Sends one request for one thing, and answers whether to go on. */
  const one = async (key: string, send: () => Promise<unknown>): Promise<boolean> => {
    try {
      await send();
      report(1, []);
      return true;
    } catch (error) {
      if (isOver()) return false;
      report(0, [refusalOf(key, error)]);
      // Not if the server cannot be reached or keeps refusing: that would only fail a thousand times.
      return error instanceof Error && '$metadata' in error && refused < maxTold;
    }
  };

  for (let start = 0; start < things.versions.length; start += batchSize) {
    if (isOver()) return ended();
    const batch = things.versions.slice(start, start + batchSize);
    if (isBulk) {
      try {
        const errors = await deleteBatch(bucket, batch, deleting);
        report(batch.length - errors.length, errors);
        continue;
      } catch (error) {
        if (isOver()) return ended();
        // If access is denied, deleting one by one would be denied too.
        if (error instanceof Error && error.name === 'AccessDenied') {
          report(0, [refusalOf(batch[0]?.key ?? '', error)]);
          return ended();
        }
        isBulk = false;
      }
    }
    for (const { key, versionId } of batch) {
      if (isOver()) return ended();
      const input = { Bucket: bucket, Key: key, ...(versionId !== undefined && { VersionId: versionId }) };
      const send = async () => {
        if (!isAddressable(key)) throw new Error('A browser cannot write this key in an address.');
        await client.send(new DeleteObjectCommand(input), { abortSignal: signal });
      };
      if (!(await one(key, send))) return ended();
    }
  }
  for (const { key, uploadId } of things.uploads) {
    if (isOver()) return ended();
    const command = new AbortMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId: uploadId });
    if (!(await one(key, () => client.send(command, { abortSignal: signal })))) return ended();
  }
  return ended();
}

/** Deletes a bucket, which must be empty. Rejects with S3's error. */
export async function deleteBucket(bucket: string, client: S3Client): Promise<void> {
  await client.send(new DeleteBucketCommand({ Bucket: bucket }));
}

/** Deletes up to 1,000 things. Answers what was refused; rejects if the whole request was. */
async function deleteBatch(
  bucket: string,
  batch: Things['versions'],
  { client, signal }: Deleting,
): Promise<readonly Refusal[]> {
  const Objects = batch.map(({ key, versionId }) => ({ Key: key, VersionId: versionId }));
  const { Errors = [] } = await client.send(
    new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
    { abortSignal: signal },
  );
  return Errors.map(({ Key = '', Code = 'Error', Message = '' }) => ({
    key: Key,
    code: Code,
    message: Message,
  }));
}

function refusalOf(key: string, error: unknown): Refusal {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { key, code: name, message };
}
