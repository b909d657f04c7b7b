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
}

/**
 * The event that S3 would send of a change; `undefined` for those of which it sends none.
 * @param configurationId the id of the notification that asked for it
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function eventRecord(change: Change, configurationId = ''): EventRecord | undefined {
  const { bucket, key, eventName, time, size, etag, versionId, by } = change;
  if (key === undefined || eventName === undefined) return undefined;
  const principalId = by.principalId;
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: by.region,
    eventTime: time.toISOString(),
    eventName,
    userIdentity: { principalId },
    requestParameters: { sourceIPAddress: by.sourceIp },
    responseElements: { 'x-amz-request-id': by.requestId, 'x-amz-id-2': by.hostId },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId,
      bucket: { name: bucket, ownerIdentity: { principalId }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        // Keys are escaped here as in a form, with + for a space.
        key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'),
        ...(size !== undefined && { size }),
        ...(etag !== undefined && { eTag: etag }),
        ...(versionId !== undefined && { versionId }),
        sequencer: time.getTime().toString(16).toUpperCase().padStart(16, '0'),
      },
    },
  };
}
