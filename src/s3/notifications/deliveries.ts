import type { Call, Engine } from '../call.ts';
import type { Change, ChangeOrigin } from '../change.ts';
import { eventRecord, type EventRecord } from '../event-record.ts';
import { accountIdOf as accountIdOfUser } from '../user.ts';
import { destinationsIn, tellsEventBridge, wants } from './destinations.ts';
import { eventBridgeEvent, eventBus, type EventBridgeEvent } from './event-bridge.ts';

/** What S3 sends to a topic or a queue when it is configured, to check that it may. */
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
  /** The ARN of a topic, a queue, a function or an event bus. */
  destination: string;
  message: { Records: readonly EventRecord[] } | EventBridgeEvent | TestEvent;
}

/** Delivers messages to their destinations. */
export type DeliveryListener = (delivery: Delivery) => void;

/** The events to deliver for these changes: one for each destination of the bucket that asks for it. */
export async function deliveriesOf(engine: Engine, changes: readonly Change[]): Promise<Delivery[]> {
  const events = changes.filter(({ key, eventName }) => key !== undefined && eventName !== undefined);
  const [first] = events;
  if (!first) return [];
  const bucket = await engine.store.transact('read', (tx) => tx.get('buckets', '', first.bucket));
  const configuration = bucket?.configurations?.notification;
  if (!bucket || !configuration) return [];
  const destinations = destinationsIn(configuration);
  const accountIdOf = (id: string) => accountIdOfUser(engine.users.find((user) => user.id === id) ?? { id });
  return events.flatMap((change) => {
    const deliveries: Delivery[] = [];
    for (const { id, arn, ...destination } of destinations) {
      if (!wants(destination, change.eventName ?? '', change.key ?? '')) continue;
      const record = eventRecord(change, id, bucket);
      if (record) deliveries.push({ destination: arn, message: { Records: [record] } });
    }
    // EventBridge gets every event, because its own rules choose among them.
    const message = tellsEventBridge(configuration) && eventBridgeEvent(change, bucket, accountIdOf);
    if (message) deliveries.push({ destination: eventBus(bucket, accountIdOf), message });
    return deliveries;
  });
}

/**
 * The messages with which S3 tests a new configuration. Functions and EventBridge get none.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-enable-disable-notification-intro.html
 */
export async function testDeliveries(
  { engine, bucket, now, headers }: Call,
  { requestId, hostId }: ChangeOrigin,
): Promise<Delivery[]> {
  if (headers.get('x-amz-skip-destination-validation')?.toLowerCase() === 'true') return [];
  const record = await engine.store.transact('read', (tx) => tx.get('buckets', '', bucket));
  const destinations = destinationsIn(record?.configurations?.notification);
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
