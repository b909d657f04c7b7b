import type { AccountUsage } from '#connections';
import { countOf, formatBytes } from '#ui/words';

/** What an account holds, in words: `2 buckets, 14 objects, 3.1 MB`. */
export function describeUsage({ buckets, objects, bytes }: AccountUsage): string {
  if (buckets === 0) return 'nothing yet';
  return `${countOf(buckets, 'bucket')}, ${countOf(objects, 'object')}, ${formatBytes(bytes)}`;
}
