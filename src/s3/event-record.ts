import { urlEncode } from './http/parameters.ts';
import type { Change } from './change.ts';

/** An event as a Lambda function receives it, among the `Records` of its input. */
export interface EventRecord {
  eventVersion: string;
  eventSource: string;
  awsRegion: string;
  eventTime: string;
  eventName: string;
  userIdentity: { principalId: string };
  requestParameters: { sourceIPAddress: string };
  responseElements: { 'x-amz-request-id': string; 'x-amz-id-2': string };
  s3: {
    s3SchemaVersion: string;
    configurationId: string;
    bucket: { name: string; ownerIdentity: { principalId: string }; arn: string };
    object: { key: string; size?: number; eTag?: string; versionId?: string; sequencer: string };
  };
  /** Present if a restoration has ended. */
  glacierEventData?: {
    restoreEventData: { lifecycleRestorationExpiryTime: string; lifecycleRestoreStorageClass: string };
  };
  /** Present if an object has moved to another storage class. */
  lifecycleEventData?: { transitionEventData: { destinationStorageClass: string } };
}

/** What an event says about the bucket of a change. */
interface ChangedBucket {
  owner: string;
  region: string;
}

/**
 * The event that S3 would send for a change; `undefined` for changes without an event.
 * @param configurationId the id of the notification that asked for the event
 * @param changed the bucket's owner and region, if they are not those of the request
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function eventRecord(
  change: Change,
  configurationId = '',
  changed: ChangedBucket = { owner: change.by.principalId, region: change.by.region },
): EventRecord | undefined {
  const { bucket, key, eventName, time, size, etag, versionId, by } = change;
  if (key === undefined || eventName === undefined) return undefined;
  return {
    // Newer kinds of events have a newer version.
    eventVersion: /^(Lifecycle|ObjectAcl|ObjectTagging)/.test(eventName) ? '2.3' : '2.1',
    eventSource: 'aws:s3',
    awsRegion: changed.region,
    eventTime: time.toISOString(),
    eventName,
    userIdentity: { principalId: by.principalId },
    requestParameters: { sourceIPAddress: by.sourceIp },
    responseElements: { 'x-amz-request-id': by.requestId, 'x-amz-id-2': by.hostId },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId,
      bucket: { name: bucket, ownerIdentity: { principalId: changed.owner }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: urlEncode(key),
        ...(size !== undefined && { size }),
        ...(etag !== undefined && { eTag: etag }),
        ...(versionId !== undefined && { versionId }),
        sequencer: sequencerOf(change),
      },
    },
    ...ofArchives(change),
  };
}

/** A text that orders the events of one key: a later event has a greater one. */
export function sequencerOf({ time }: Pick<Change, 'time'>): string {
  return time.getTime().toString(16).toUpperCase().padStart(16, '0');
}

function ofArchives({ eventName, storageClass, restoredUntil }: Change): Partial<EventRecord> {
  if (storageClass === undefined) return {};
  if (eventName === 'LifecycleTransition')
    return { lifecycleEventData: { transitionEventData: { destinationStorageClass: storageClass } } };
  if (eventName !== 'ObjectRestore:Completed' || restoredUntil === undefined) return {};
  const restoreEventData = {
    lifecycleRestorationExpiryTime: new Date(restoredUntil).toISOString(),
    lifecycleRestoreStorageClass: storageClass,
  };
  return { glacierEventData: { restoreEventData } };
}
