import { toHex } from '#protocol/text';
import type { XmlObject, XmlValue } from '#protocol/xml';

/** A destination of events, with the events that it asks for. */
export interface Destination {
  /** Identifies the destination within its bucket. */
  id: string;
  kind: DestinationKind;
  arn: string;
  /** Such as `s3:ObjectCreated:*`. */
  events: readonly string[];
  prefix: string;
  suffix: string;
}

/** The kinds of destinations, by the element that configures them. */
export const destinationKinds = {
  TopicConfiguration: { arn: 'Topic', service: 'sns' },
  QueueConfiguration: { arn: 'Queue', service: 'sqs' },
  CloudFunctionConfiguration: { arn: 'CloudFunction', service: 'lambda' },
} as const;

/** The element that configures a destination. */
export type DestinationKind = keyof typeof destinationKinds;

const kinds = Object.keys(destinationKinds) as DestinationKind[];

/** The destinations in a bucket's stored `NotificationConfiguration`. */
export function destinationsIn(configuration: XmlObject | undefined): Destination[] {
  if (!configuration) return [];
  return kinds.flatMap((kind) =>
    objects(configuration[kind]).map((object): Destination => {
      const rules = objects(objects(objects(object.Filter)[0]?.S3Key)[0]?.FilterRule);
      const valueOf = (name: string) => {
        const rule = rules.find((item) => texts(item.Name)[0]?.toLowerCase() === name);
        return texts(rule?.Value)[0] ?? '';
      };
      return {
        id: texts(object.Id)[0] ?? '',
        kind,
        arn: texts(object[destinationKinds[kind].arn])[0] ?? '',
        events: texts(object.Event),
        prefix: valueOf('prefix'),
        suffix: valueOf('suffix'),
      };
    }),
  );
}

/** Whether events go to Amazon EventBridge as well. */
export function tellsEventBridge(configuration: XmlObject): boolean {
  return configuration.EventBridgeConfiguration !== undefined;
}

/** The same configuration, with an id for each destination that had none. */
export function withIds(configuration: XmlObject): XmlObject {
  const named = kinds
    .filter((kind) => configuration[kind] !== undefined)
    .map((kind) => [
      kind,
      objects(configuration[kind]).map((item) => ({
        Id: toHex(crypto.getRandomValues(new Uint8Array(16))),
        ...item,
      })),
    ]);
  return { ...configuration, ...(Object.fromEntries(named) as XmlObject) };
}

/** Whether a destination asks for this event (such as `ObjectCreated:Put`) on this key. */
export function wants(
  { events, prefix, suffix }: Pick<Destination, 'events' | 'prefix' | 'suffix'>,
  eventName: string,
  key: string,
): boolean {
  const isAsked = events.some((event) => isSameEvent(event, `s3:${eventName}`));
  return isAsked && key.startsWith(prefix) && key.endsWith(suffix);
}

/** Whether two names, either of which may end with `*`, can mean the same event. */
export function isSameEvent(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\*$/, ''), other.replace(/\*$/, '')];
  if (one.endsWith('*')) return b.startsWith(a) || (other.endsWith('*') && a.startsWith(b));
  return other.endsWith('*') ? a.startsWith(b) : a === b;
}

function list(value: XmlValue): readonly XmlValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly XmlValue[]) : [value];
}

function objects(value: XmlValue): XmlObject[] {
  return list(value).filter((item): item is XmlObject => typeof item === 'object' && !Array.isArray(item));
}

function texts(value: XmlValue): string[] {
  return list(value).filter((item) => typeof item === 'string');
}
