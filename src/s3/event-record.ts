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
  /** Present when a restoration has ended. */
  glacierEventData?: {
    restoreEventData: { lifecycleRestorationExpiryTime: string; lifecycleRestoreStorageClass: string };
  };
  /** Present when an object has moved to another storage class. */
  lifecycleEventData?: { transitionEventData: { destinationStorageClass: string } };
}

/** The bucket of a change, as far as its event tells of it. */
interface ChangedBucket {
  owner: string;
  region: string;
}

/**
 * The event that S3 would send of a change; `undefined` for those of which it sends none.
 * @param configurationId the id of the notification that asked for it
 * @param changed whose bucket it is and where, if that is not who made the change and where it was sent to
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
    // Newer kinds of events came with newer versions.
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

/** A text that is greater, among the events of one key, for what came later. */
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
