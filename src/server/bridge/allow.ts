import type { Touch } from '#gate';
import { S3Error } from '#protocol/errors';
import { rowOf } from '#protocol/operations';

/** What a bridge lets through. */
export interface Allowed {
  readonly buckets: readonly string[];
  readonly readOnly: boolean;
}

/** Throws AccessDenied for what is not to be sent; the message says what to do if it should have been. */
export function verifyAllowed({ operation, bucket, sourceBucket, kind }: Touch, allowed: Allowed): void {
  const { buckets, readOnly } = allowed;
  const list = buckets.join(', ');
  for (const name of [bucket, sourceBucket]) {
    if (name !== undefined && !buckets.includes(name)) {
      throw denied(
        `The bridge was started for ${list}, not for "${name}". Start it with --bucket ${name} as well if it should be.`,
      );
    }
  }
  if (bucket === undefined && operation !== 'ListBuckets') throw denied(`${operation} is for no bucket.`);
  if (readOnly && kind !== 'read') {
    throw denied(`The bridge was started with --read-only: ${operation} was not sent.`);
  }
  if (rowOf(operation).opens) {
    throw denied(
      `${operation} can open a bucket to others. The bridge does not send it; use the AWS console or CLI.`,
    );
  }
}

function denied(message: string): S3Error {
  return new S3Error('AccessDenied', { message });
}
