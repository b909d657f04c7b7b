import type { Bytes } from '#protocol/text';

/**
 * Something that a request changed, told once it is done. `eventName` is S3's own, as `ObjectCreated:Put`, where S3
 * has an event for it.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html
 */
export interface Change {
  kind: 'created' | 'removed' | 'changed';
  bucket: string;
  /** Absent when the bucket itself changed. */
  key?: string;
  eventName?: string;
  time: Date;
  size?: Bytes;
  etag?: string;
  versionId?: string;
  /** That an object has been moved to, or is restored from. */
  storageClass?: string;
  /** Until when a restored object can be read, in milliseconds since 1970. */
  restoredUntil?: number;
  /** Who did it, by which request. */
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

/** What an operation tells of a change; the rest is known of its request. */
export type Announcement = Omit<Change, 'bucket' | 'time' | 'by'>;

/** Who wants to know of changes. */
export type ChangeListener = (change: Change) => void;
