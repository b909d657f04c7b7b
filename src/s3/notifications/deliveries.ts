import type { Call } from '../call.ts';
import type { Change, ChangeOrigin } from '../change.ts';
import { eventRecord, type EventRecord } from '../event-record.ts';
import type { Store } from '../store/store.ts';
import { destinationsIn, wants, type Destination } from './destinations.ts';

/** What S3 sends to a topic or a queue when it is configured, to see that it can. */
export interface TestEvent {
  Service: 'Amazon S3';
  Event: 's3:TestEvent';
  Time: string;
  Bucket: string;
  RequestId: string;
  HostId: string;
}

/** A message to a destination that a bucket's configuration names. */
export interface Delivery {
  /** The ARN of a topic, a queue or a function. */
  destination: string;
  message: { Records: readonly EventRecord[] } | TestEvent;
}

/** Who carries messages to their destinations. */
export type DeliveryListener = (delivery: Delivery) => void;

/** What is to be delivered of changes: an event for each destination of its bucket that wants to hear of it. */
export async function deliveriesOf(store: Store, changes: readonly Change[]): Promise<Delivery[]> {
  const events = changes.filter(({ key, eventName }) => key !== undefined && eventName !== undefined);
  const [first] = events;
  if (!first) return [];
  const destinations = await destinationsOf(store, first.bucket);
  return events.flatMap((change) =>
    destinations
      .filter((destination) => wants(destination, change.eventName ?? '', change.key ?? ''))
      .flatMap(({ id, arn }) => {
        const record = eventRecord(change, id);
        return record ? [{ destination: arn, message: { Records: [record] } }] : [];
      }),
  );
}

/**
 * The messages by which S3 tries a new configuration. Functions get none.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-enable-disable-notification-intro.html
 */
export async function testDeliveries(
  { engine, bucket, now, headers }: Call,
  { requestId, hostId }: ChangeOrigin,
): Promise<Delivery[]> {
  if (headers.get('x-amz-skip-destination-validation')?.toLowerCase() === 'true') return [];
  const destinations = await destinationsOf(engine.store, bucket);
  const message: TestEvent = {
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: now.toISOString(),
    Bucket: bucket,
    RequestId: requestId,
    HostId: hostId,
  };
  return destinations
    .filter(({ kind }) => kind !== 'CloudFunctionConfiguration')
    .map(({ arn }) => ({ destination: arn, message }));
}

async function destinationsOf(store: Store, bucket: string): Promise<Destination[]> {
  const record = await store.transact('read', (tx) => tx.get('buckets', '', bucket));
  return destinationsIn(record?.configurations?.notification);
}
