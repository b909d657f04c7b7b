import type { AccountUsage } from '../../connections/index.ts';
import { formatBytes } from '../parts/format-bytes.ts';

/** What an account holds, for people: `2 buckets, 14 objects, 3.1 MB`. */
export function describeUsage({ buckets, objects, bytes }: AccountUsage): string {
  if (buckets === 0) return 'nothing yet';
  return `${count(buckets, 'bucket')}, ${count(objects, 'object')}, ${formatBytes(bytes)}`;
}

function count(number: number, unit: string): string {
  return `${number.toLocaleString('en')} ${unit}${number === 1 ? '' : 's'}`;
}
