import { type ErrorCode, S3Error } from '#protocol/errors';
import { parseXml, textOf, type XmlElement, type XmlObject, type XmlValue } from '#protocol/xml';
import type { Call, Operation } from '../call.ts';
import { xmlReply } from '../http/reply.ts';
import { maxXml, bucketOf, updateBucket } from '../buckets/bucket.ts';
import { readToken, writeToken } from '../listing/continuation-token.ts';

const maxConfigurations = 1000;
const maxPage = 100;

/** How a configuration that is stored as given is read, written and removed. */
interface Kind {
  /** The query parameter, which is also the name to store it under. */
  name: string;
  root: string;
  /** The answer if there is none: an error, or an empty configuration. */
  missing: ErrorCode | XmlObject;
  /** Elements that must be there, such as `Rule/Status`. */
  required?: readonly string[];
  /** The values that certain elements may have. */
  values?: Readonly<Record<string, readonly string[]>>;
  /** Checks anything else. Throws S3Error. */
  verify?: (call: Call, xml: XmlElement) => Promise<void> | void;
  /** Adds what S3 adds to it. */
  complete?: (configuration: XmlObject) => XmlObject;
  /** Whether removing a missing one is an error. */
  mustExist?: true;
}

/** The three operations of a configuration. */
export interface StoredOperations {
  get: Operation;
  put: Operation;
  remove: Operation;
}

/** The operations of a configuration that is validated, stored and returned. */
export function storedConfiguration(kind: Kind): StoredOperations {
  const { name, root, missing } = kind;
  return {
    get: async (call) => {
      const { configurations } = await bucketOf(call);
      const found = configurations?.[slot(call, name)];
      if (!found && typeof missing === 'string')
        throw new S3Error(missing, { details: { BucketName: call.bucket } });
      return xmlReply(root, found ?? (typeof missing === 'string' ? {} : missing));
    },
    put: async (call) => {
      const xml = parseXml(await call.body.bytes(maxXml), root);
      verify(xml, kind);
      await kind.verify?.(call, xml);
      const id = call.query.get('id');
      if (id !== undefined && textOf(xml, 'Id') !== id)
        throw new S3Error(kind.name === 'intelligent-tiering' ? 'MalformedXML' : 'IdMismatch');
      const configuration = kind.complete?.(toObject(xml)) ?? toObject(xml);
      await updateBucket(call, (bucket) => {
        const configurations = { ...bucket.configurations, [slot(call, name)]: configuration };
        if (idsOf(configurations, name).length > maxConfigurations)
          throw new S3Error('TooManyConfigurations');
        return { ...bucket, configurations };
      });
      // S3 answers 204 for configurations of which a bucket may have several.
      return kind.mustExist ? { status: 204 } : {};
    },
    remove: async (call) => {
      await updateBucket(call, (bucket) => {
        if (kind.mustExist && typeof missing === 'string' && !bucket.configurations?.[slot(call, name)])
          throw new S3Error(missing);
        const kept = Object.entries(bucket.configurations ?? {}).filter(
          ([other]) => other !== slot(call, name),
        );
        return { ...bucket, configurations: Object.fromEntries(kept) };
      });
      return { status: 204 };
    },
  };
}

/** Lists a bucket's configurations of a kind that have ids, a hundred at a time. */
export function listConfigurations(name: string, root: string, element: string): Operation {
  return async (call) => {
    const { configurations = {} } = await bucketOf(call);
    const after = readToken(call.query, 'continuation-token') ?? '';
    const ids = idsOf(configurations, name).filter((id) => id > after);
    const page = ids.slice(0, maxPage);
    const last = ids.length > maxPage ? page.at(-1) : undefined;
    return xmlReply(root, {
      IsTruncated: last !== undefined,
      ContinuationToken: call.query.get('continuation-token'),
      NextContinuationToken: last === undefined ? undefined : writeToken(last),
      [element]: page.map((id) => configurations[`${name}/${id}`]),
    });
  };
}

/** The ids of the configurations of a kind, in order. */
function idsOf(configurations: Readonly<Record<string, XmlObject>>, name: string): string[] {
  return Object.keys(configurations)
    .filter((key) => key.startsWith(`${name}/`))
    .map((key) => key.slice(name.length + 1))
    .sort();
}

function slot({ query }: Call, name: string): string {
  const id = query.get('id');
  return id === undefined ? name : `${name}/${id}`;
}

function verify(xml: XmlElement, { required = [], values = {} }: Kind): void {
  for (const path of required) if (find(xml, path).length === 0) throw new S3Error('MalformedXML');
  for (const [path, allowed] of Object.entries(values)) {
    if (find(xml, path).some(({ text }) => !allowed.includes(text.trim()))) throw new S3Error('MalformedXML');
  }
}

function find(xml: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<XmlElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((item) => item.name === name)),
      [xml],
    );
}

function toObject(xml: XmlElement): XmlObject {
  const lists = Map.groupBy(xml.children, ({ name }) => name);
  const attributes = Object.entries(xml.attributes).filter(([name]) => name === 'type');
  return Object.fromEntries([
    ...attributes
      .map(([, value]): [string, XmlValue][] => [
        ['@xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
        ['@xsi:type', value],
      ])
      .flat(),
    ...[...lists].map(([name, items]): [string, XmlValue] => [name, items.map(toValue)]),
  ]);
}

function toValue(xml: XmlElement): XmlValue {
  return xml.children.length > 0 ? toObject(xml) : xml.text;
}
