import type { BucketRecord } from '../store/records.ts';

const day = 86_400_000;

/** Whether a bucket's lifecycle has to be carried out again. */
export function isLifecycleDue({ lifecycle, lifecycleDay = -1 }: BucketRecord, now: Date): boolean {
  return lifecycle !== undefined && lifecycleDay < Math.floor(now.getTime() / day);
}
