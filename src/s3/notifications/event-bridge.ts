import { toHex } from '#protocol/text';
import type { Change } from '../change.ts';
import { sequencerOf } from '../event-record.ts';
import type { BucketRecord } from '../store/records.ts';

/**
 * An event as Amazon EventBridge receives it and matches it with rules.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
export interface EventBridgeEvent {
  version: '0';
  /** A UUID. */
  id: string;
  'detail-type': string;
  source: 'aws.s3';
  /** The number of the account that the bucket belongs to. */
  account: string;
  /** Such as `2026-01-31T12:00:00Z`. */
  time: string;
  region: string;
  resources: readonly string[];
  detail: {
    version: '0';
    'event-version': string;
    bucket: { name: string };
    object: { key: string; size?: number; etag?: string; 'version-id'?: string; sequencer?: string };
    'request-id': string;
    /** The number of an account, or the name of a service. */
    requester: string;
    'source-ip-address'?: string;
    reason?: string;
    'deletion-type'?: string;
    'restore-expiry-time'?: string;
    'source-storage-class'?: string;
    'destination-storage-class'?: string;
  };
}

const deleted = { type: 'Object Deleted', reason: 'DeleteObject' };
const expired = { type: 'Object Deleted', reason: 'Lifecycle Expiration', byS3: true };
const forGood = { deletion: 'Permanently Deleted' };
const behindMarker = { deletion: 'Delete Marker Created' };

/** EventBridge's names for S3's events, and what it says about each. */
const kinds: Readonly<
  Record<string, { type: string; reason?: string; deletion?: string; byS3?: boolean } | undefined>
> = {
  'ObjectCreated:Put': { type: 'Object Created', reason: 'PutObject' },
  'ObjectCreated:Post': { type: 'Object Created', reason: 'POST Object' },
  'ObjectCreated:Copy': { type: 'Object Created', reason: 'CopyObject' },
  'ObjectCreated:CompleteMultipartUpload': { type: 'Object Created', reason: 'CompleteMultipartUpload' },
  'ObjectRemoved:Delete': { ...deleted, ...forGood },
  'ObjectRemoved:DeleteMarkerCreated': { ...deleted, ...behindMarker },
  'LifecycleExpiration:Delete': { ...expired, ...forGood },
  'LifecycleExpiration:DeleteMarkerCreated': { ...expired, ...behindMarker },
  'ObjectRestore:Post': { type: 'Object Restore Initiated' },
  'ObjectRestore:Completed': { type: 'Object Restore Completed', byS3: true },
  LifecycleTransition: { type: 'Object Storage Class Changed', byS3: true },
  'ObjectAcl:Put': { type: 'Object ACL Updated' },
  'ObjectTagging:Put': { type: 'Object Tags Added' },
  'ObjectTagging:Delete': { type: 'Object Tags Deleted' },
};

/**
 * The event that EventBridge gets for a change; `undefined` if it gets none.
 * @param accountIdOf returns the number of the account with a canonical id
 */
export function eventBridgeEvent(
  change: Change,
  bucket: BucketRecord,
  accountIdOf: (id: string) => string,
): EventBridgeEvent | undefined {
  const { key, eventName = '', size, etag, versionId, storageClass, restoredUntil, by } = change;
  const kind = kinds[eventName];
  if (!kind || key === undefined) return undefined;
  const isRestore = eventName.startsWith('ObjectRestore:');
  const isOrdered = /^(ObjectCreated|ObjectRemoved|LifecycleExpiration):/.test(eventName);
  return {
    version: '0',
    id: uuid(),
    'detail-type': kind.type,
    source: 'aws.s3',
    account: accountIdOf(bucket.owner),
    time: toSecond(change.time),
    region: bucket.region,
    resources: [`arn:aws:s3:::${bucket.name}`],
    detail: {
      version: '0',
      'event-version': '1.0',
      bucket: { name: bucket.name },
      object: {
        key,
        ...(size !== undefined && { size }),
        ...(etag !== undefined && { etag }),
        ...(versionId !== undefined && { 'version-id': versionId }),
        ...(isOrdered && { sequencer: sequencerOf(change) }),
      },
      'request-id': by.requestId,
      requester: kind.byS3 ? 's3.amazonaws.com' : accountIdOf(by.principalId),
      ...(!kind.byS3 && { 'source-ip-address': by.sourceIp }),
      ...(kind.reason !== undefined && { reason: kind.reason }),
      ...(kind.deletion !== undefined && { 'deletion-type': kind.deletion }),
      ...(restoredUntil !== undefined &&
        eventName === 'ObjectRestore:Completed' && {
          'restore-expiry-time': toSecond(new Date(restoredUntil)),
        }),
      ...(storageClass !== undefined && {
        [isRestore ? 'source-storage-class' : 'destination-storage-class']: storageClass,
      }),
    },
  };
}

/** The event bus that a bucket's events go to. */
export function eventBus({ region, owner }: BucketRecord, accountIdOf: (id: string) => string): string {
  return `arn:aws:events:${region}:${accountIdOf(owner)}:event-bus/default`;
}

function toSecond(time: Date): string {
  return time.toISOString().replace(/\.\d{3}/, '');
}

/** A random UUID (version 4). A page that was not loaded over TLS has no `crypto.randomUUID`. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
