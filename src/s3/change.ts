import type { Bytes } from '#protocol/text';

/**
 * Something that a request changed, reported once it is done. `eventName` is S3's name, such as `ObjectCreated:Put`, if S3 has
 * an event for it.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html
 */
export interface Change {
  kind: 'created' | 'removed' | 'changed';
  bucket: string;
  /** Absent if the bucket itself changed. */
  key?: string;
  eventName?: string;
  time: Date;
  size?: Bytes;
  etag?: string;
  versionId?: string;
  /** The storage class that an object was moved to or restored from. */
  storageClass?: string;
  /** Until when a restored object can be read, in milliseconds since 1970. */
  restoredUntil?: number;
  /** Who made the change, and by which request. */
  by: ChangeOrigin;
}

/** The request behind a change. */
export interface ChangeOrigin {
  /** The canonical id of the account. */
  principalId: string;
  region: string;
  sourceIp: string;
  requestId: string;
  hostId: string;
}

/** What an operation reports about a change; the rest is known from its request. */
export type Announcement = Omit<Change, 'bucket' | 'time' | 'by'>;

/** Receives changes. */
export type ChangeListener = (change: Change) => void;
