import { HeadBucketCommand, ListBucketsCommand } from '@aws-sdk/client-s3';
import type { BucketChange } from '#connections';
import type { WorkbenchState } from '../model/state.ts';

/** What came of moving the clock. */
export interface Passed {
  /** What lifecycle rules expired. */
  readonly expired: readonly BucketChange[];
  /** What they moved to another storage class. */
  readonly moved: readonly BucketChange[];
}

/**
 * Moves the account's clock to a time, and has every bucket looked at, so that its lifecycle rules act now. S3 itself lets
 * them act once a day; here they do with the first request of a day.
 */
export async function letTimePass({ session, client, moment }: WorkbenchState, to: Date): Promise<Passed> {
  const { connection } = session;
  const expired: BucketChange[] = [];
  const moved: BucketChange[] = [];
  const stop = connection.onChange((change) => {
    if (!('bucket' in change) || change.elsewhere) return;
    if (change.eventName?.startsWith('LifecycleExpiration')) expired.push(change);
    else if (change.eventName === 'LifecycleTransition') moved.push(change);
  });
  try {
    // From the past, the present cannot be changed.
    moment.value = undefined;
    connection.clock.moveTo(to);
    const { Buckets = [] } = await client.send(new ListBucketsCommand());
    for (const { Name } of Buckets) {
      // One that may not be looked at has no say over the others.
      await client.send(new HeadBucketCommand({ Bucket: Name })).catch(() => undefined);
    }
  } finally {
    stop();
  }
  return { expired, moved };
}
