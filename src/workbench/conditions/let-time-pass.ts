import { HeadBucketCommand, ListBucketsCommand } from '@aws-sdk/client-s3';
import type { BucketChange } from '#connections';
import type { WorkbenchState } from '../model/state.ts';

/** What happened when the clock was moved. */
export interface Passed {
  /** What lifecycle rules expired. */
  readonly expired: readonly BucketChange[];
  /** What they moved to another storage class. */
  readonly moved: readonly BucketChange[];
}

/**
 * Moves the account's clock to a time, and sends a request to every bucket, so that its lifecycle rules act now. S3 runs
 * them once a day; here they run with the first request of a day.
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
    // While the past is shown, the present cannot be changed.
    moment.value = undefined;
    connection.clock.moveTo(to);
    const { Buckets = [] } = await client.send(new ListBucketsCommand());
    for (const { Name } of Buckets) {
      // A bucket that refuses the request must not keep the others from being asked.
      await client.send(new HeadBucketCommand({ Bucket: Name })).catch(() => undefined);
    }
  } finally {
    stop();
  }
  return { expired, moved };
}
