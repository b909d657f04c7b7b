import { consequencesOf, opening, type Reading, type Intent, type WholeReading } from '#gate';
import { S3Error } from '#protocol/errors';

/** What a bridge lets through. */
export interface Allowed {
  readonly buckets: readonly string[];
  readonly readOnly: boolean;
}

/** Throws AccessDenied for what the bridge must not send; the message says what to do to have it sent nevertheless. */
export function verifyAllowed(intent: Intent, { buckets, readOnly }: Allowed): void {
  const { operation, bucket, sourceBucket, kind } = intent;
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
}

/** The same for what would open a bucket to others, or send something out of it, judged by the request's head and body. */
export function verifyClosed(reading: Reading | WholeReading, { buckets }: Allowed): void {
  const found = opening(consequencesOf(reading, buckets));
  if (!found) return;
  const { operation, by, kind } = found;
  throw denied(
    `${operation}${by === operation ? '' : ` with ${by}`} ` +
      (kind === 'opens'
        ? 'can open a bucket to others.'
        : `sends something out of the connected buckets, ${buckets.join(', ')}.`) +
      ' The bridge does not send it; use the AWS console or CLI.',
  );
}

function denied(message: string): S3Error {
  return new S3Error('AccessDenied', { message });
}
