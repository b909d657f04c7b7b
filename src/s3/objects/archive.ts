import { S3Error } from '#protocol/errors';
import { httpDate } from '#protocol/text';
import type { ObjectRecord, Time } from '../store/records.ts';

const day = 86_400_000;
const archives: ReadonlySet<string> = new Set(['GLACIER', 'DEEP_ARCHIVE']);

type Archived = Pick<ObjectRecord, 'storageClass' | 'restoredUntil'>;

/** Whether an object's bytes are in an archive, restored or not. */
export function isArchived({ storageClass }: Archived): boolean {
  return archives.has(storageClass);
}

/** Whether a copy of an archived object can be read now. */
export function isRestored({ restoredUntil = 0 }: Archived, now: Date): boolean {
  return restoredUntil > now.getTime();
}

/** Throws InvalidObjectState if an object must be restored before its bytes can be read. */
export function verifyRestored(object: Archived, now: Date): void {
  if (!isArchived(object) || isRestored(object, now)) return;
  throw new S3Error('InvalidObjectState', { details: { StorageClass: object.storageClass } });
}

/** Until when a copy can be read that is restored now for this many days. */
export function restoredUntil(now: Date, days: number): Time {
  return Math.ceil(now.getTime() / day + days) * day;
}

/** The state of an object's restoration, as a header. */
export function restoreHeader(object: Archived, now: Date): Record<string, string> {
  if (!isArchived(object) || !isRestored(object, now)) return {};
  return { 'x-amz-restore': `ongoing-request="false", expiry-date="${httpDate(object.restoredUntil ?? 0)}"` };
}
