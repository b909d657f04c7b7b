import { invalidArgument, S3Error } from '#protocol/errors';
import { child, children, requiredText, textOf, type XmlElement } from '#protocol/xml';
import { destinationKinds, isSameEvent, type Destination, type DestinationKind } from './destinations.ts';

/** The events that S3 sends. https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html */
const events: ReadonlySet<string> = new Set([
  's3:ReducedRedundancyLostObject',
  's3:ObjectCreated:*',
  's3:ObjectCreated:Put',
  's3:ObjectCreated:Post',
  's3:ObjectCreated:Copy',
  's3:ObjectCreated:CompleteMultipartUpload',
  's3:ObjectRemoved:*',
  's3:ObjectRemoved:Delete',
  's3:ObjectRemoved:DeleteMarkerCreated',
  's3:ObjectRestore:*',
  's3:ObjectRestore:Post',
  's3:ObjectRestore:Completed',
  's3:ObjectRestore:Delete',
  's3:Replication:*',
  's3:Replication:OperationFailedReplication',
  's3:Replication:OperationNotTracked',
  's3:Replication:OperationMissedThreshold',
  's3:Replication:OperationReplicatedAfterThreshold',
  's3:LifecycleTransition',
  's3:IntelligentTiering',
  's3:ObjectAcl:Put',
  's3:LifecycleExpiration:*',
  's3:LifecycleExpiration:Delete',
  's3:LifecycleExpiration:DeleteMarkerCreated',
  's3:ObjectTagging:*',
  's3:ObjectTagging:Put',
  's3:ObjectTagging:Delete',
]);

/** The most destinations of a bucket. https://docs.aws.amazon.com/general/latest/gr/s3.html#limits_s3 */
const maxDestinations = 100;

/**
 * Throws InvalidArgument for a `NotificationConfiguration` with an unknown event, an unknown filter or an invalid address, or one
 * that would send the same event twice; and MalformedXML or TooManyConfigurations.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html
 */
export function verifyNotifications(xml: XmlElement): void {
  const kinds = Object.keys(destinationKinds) as DestinationKind[];
  const destinations = kinds.flatMap((kind) => children(xml, kind).map((item) => parse(item, kind)));
  if (destinations.length > maxDestinations) throw new S3Error('TooManyConfigurations');
  const ids = destinations.map(({ id }) => id).filter((id) => id !== '');
  if (new Set(ids).size < ids.length)
    throw invalid('Id', 'Same ID used for multiple configurations. IDs must be unique');
  for (const [index, one] of destinations.entries()) {
    if (destinations.slice(index + 1).some((other) => overlap(one, other))) {
      throw invalid(
        'Event',
        'Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping for the same event type.',
      );
    }
  }
}

function parse(xml: XmlElement, kind: DestinationKind): Destination {
  const { arn: element, service } = destinationKinds[kind];
  const arn = requiredText(xml, element);
  if (!new RegExp(`^arn:aws[\\w-]*:${service}:[\\w-]*:[^:]*:.+$`).test(arn)) {
    throw invalidArgument(element, arn, 'The ARN is not well formed');
  }
  const asked = [...new Set(children(xml, 'Event').map(({ text }) => text.trim()))];
  if (asked.length === 0) throw new S3Error('MalformedXML');
  const unknown = asked.find((event) => !events.has(event));
  if (unknown !== undefined)
    throw invalidArgument('Event', unknown, 'The event is not supported for notifications');
  return { id: textOf(xml, 'Id') ?? '', kind, arn, events: asked, ...parseFilter(xml) };
}

function parseFilter(xml: XmlElement): { prefix: string; suffix: string } {
  const found = { prefix: '', suffix: '' };
  const filter = child(xml, 'Filter');
  const key = filter && child(filter, 'S3Key');
  const names = new Set<string>();
  for (const rule of key ? children(key, 'FilterRule') : []) {
    const name = requiredText(rule, 'Name').toLowerCase();
    if (name !== 'prefix' && name !== 'suffix') {
      throw invalidArgument('FilterRule.Name', name, 'filter rule name must be either prefix or suffix');
    }
    if (names.has(name)) {
      throw invalidArgument(
        'FilterRule.Name',
        name,
        `Cannot specify more than one ${name} rule in a filter.`,
      );
    }
    names.add(name);
    found[name] = requiredText(rule, 'Value');
  }
  return found;
}

function overlap(one: Destination, other: Destination): boolean {
  const meet = (a: string, b: string, contains: (text: string, part: string) => boolean) =>
    contains(a, b) || contains(b, a);
  return (
    one.events.some((event) => other.events.some((name) => isSameEvent(event, name))) &&
    meet(one.prefix, other.prefix, (text, part) => text.startsWith(part)) &&
    meet(one.suffix, other.suffix, (text, part) => text.endsWith(part))
  );
}

function invalid(name: string, message: string): S3Error {
  return invalidArgument(name, '', message);
}
