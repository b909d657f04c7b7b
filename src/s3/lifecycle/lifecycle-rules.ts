import { invalidArgument, S3Error } from '#protocol/errors';
import { isoDate, toHex } from '#protocol/text';
import { child, children, requiredText, textOf, type XmlElement, type XmlObject } from '#protocol/xml';
import { verifyRule } from './verify-lifecycle-rule.ts';
import type { Tags, Due, LifecycleRule } from '../store/records.ts';

const maxRules = 1000;
const maxId = 255;
const maxNewer = 100;
const storageClasses = [
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'DEEP_ARCHIVE',
  'GLACIER_IR',
];

/** Reads a `LifecycleConfiguration` element. Throws MalformedXML, InvalidArgument or InvalidRequest. */
export function parseLifecycle(xml: XmlElement): LifecycleRule[] {
  const rules = children(xml, 'Rule').map(parseRule);
  if (rules.length === 0 || rules.length > maxRules) throw new S3Error('MalformedXML');
  const ids = new Set(rules.map(({ id }) => id));
  if (ids.size < rules.length)
    throw invalidArgument('ID', '', 'Rule ID must be unique. Found same ID for more than one rule');
  return rules;
}

function parseRule(xml: XmlElement): LifecycleRule {
  const status = requiredText(xml, 'Status');
  if (status !== 'Enabled' && status !== 'Disabled') throw new S3Error('MalformedXML');
  const id = textOf(xml, 'ID') ?? toHex(crypto.getRandomValues(new Uint8Array(16)));
  if (id.length > maxId) throw invalidArgument('ID', id, 'ID length should not exceed allowed limit of 255');
  const expiration = child(xml, 'Expiration');
  const noncurrent = child(xml, 'NoncurrentVersionExpiration');
  const abort = child(xml, 'AbortIncompleteMultipartUpload');
  const rule: LifecycleRule = {
    id,
    enabled: status === 'Enabled',
    ...parseFilter(xml),
    ...(expiration && { expiration: parseExpiration(expiration) }),
    transitions: children(xml, 'Transition').map((item) => ({
      due: parseDue(item, 0),
      storageClass: parseClass(item),
    })),
    ...(noncurrent && { noncurrentExpiration: parseNoncurrent(noncurrent, 1) }),
    noncurrentTransitions: children(xml, 'NoncurrentVersionTransition').map((item) => ({
      ...parseNoncurrent(item, 0),
      storageClass: parseClass(item),
    })),
    ...(abort && { abortAfterDays: days(requiredText(abort, 'DaysAfterInitiation'), 1) }),
  };
  verifyRule(rule);
  return rule;
}

function parseFilter(
  xml: XmlElement,
): Pick<LifecycleRule, 'prefix' | 'tags' | 'filter' | 'largerThan' | 'smallerThan'> {
  const filter = child(xml, 'Filter');
  const old = textOf(xml, 'Prefix');
  if ((filter === undefined) === (old === undefined)) throw new S3Error('MalformedXML');
  if (!filter) return { prefix: old ?? '', tags: {}, filter: undefined };
  const inner = child(filter, 'And') ?? filter;
  // Several conditions must be in an And, and a single one must not.
  const isAnd = inner !== filter;
  if (filter.children.length > 1 || (isAnd && inner.children.length < 2)) throw new S3Error('MalformedXML');
  const tags = children(inner, 'Tag').map((tag) => [requiredText(tag, 'Key'), requiredText(tag, 'Value')]);
  if (new Set(tags.map(([key]) => key)).size < tags.length)
    throw new S3Error('InvalidRequest', { message: 'Duplicate Tag Keys are not allowed.' });
  const larger = textOf(inner, 'ObjectSizeGreaterThan');
  const smaller = textOf(inner, 'ObjectSizeLessThan');
  if (![larger, smaller].every((size) => /^\d*$/.test(size ?? ''))) throw new S3Error('MalformedXML');
  const conditions: XmlObject = {
    Prefix: textOf(inner, 'Prefix'),
    Tag: tags.map(([Key, Value]) => ({ Key, Value })),
    ObjectSizeGreaterThan: larger,
    ObjectSizeLessThan: smaller,
  };
  return {
    prefix: textOf(inner, 'Prefix') ?? '',
    tags: Object.fromEntries(tags) as Tags,
    ...(larger !== undefined && { largerThan: Number(larger) }),
    ...(smaller !== undefined && { smallerThan: Number(smaller) }),
    filter: isAnd ? { And: conditions } : conditions,
  };
}

function parseExpiration(xml: XmlElement): Due | { deleteMarker: true } {
  const marker = textOf(xml, 'ExpiredObjectDeleteMarker');
  if (marker === undefined) return parseDue(xml, 1);
  if (xml.children.length > 1) throw new S3Error('MalformedXML');
  return marker === 'true' ? { deleteMarker: true } : { days: Number.MAX_SAFE_INTEGER };
}

function parseDue(xml: XmlElement, least: number): Due {
  const [inDays, date] = [textOf(xml, 'Days'), textOf(xml, 'Date')];
  if ((inDays === undefined) === (date === undefined)) throw new S3Error('MalformedXML');
  if (inDays !== undefined) return { days: days(inDays, least) };
  const time = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(date ?? '')
    ? Date.parse(date ?? '')
    : Number.NaN;
  if (Number.isNaN(time)) throw new S3Error('MalformedXML');
  if (time % 86_400_000 !== 0) throw invalidArgument('Date', date ?? '', "'Date' must be at midnight GMT");
  return { date: time };
}

function parseNoncurrent(xml: XmlElement, least: number): { days: number; newer: number } {
  const newer = textOf(xml, 'NewerNoncurrentVersions');
  if (newer !== undefined && !(Number(newer) >= 1 && Number(newer) <= maxNewer)) {
    throw invalidArgument(
      'NewerNoncurrentVersions',
      newer,
      `'NewerNoncurrentVersions' must be an integer between 1 and ${maxNewer}`,
    );
  }
  return { days: days(requiredText(xml, 'NoncurrentDays'), least), newer: days(newer ?? '0', 0) };
}

function parseClass(xml: XmlElement): string {
  const name = requiredText(xml, 'StorageClass');
  if (storageClasses.includes(name)) return name;
  throw new S3Error('MalformedXML');
}

function days(text: string, least: number): number {
  if (!/^-?\d+$/.test(text)) throw new S3Error('MalformedXML');
  if (Number(text) >= least) return Number(text);
  throw invalidArgument(
    'Days',
    text,
    `'Days' for Expiration action must be ${least > 0 ? 'a positive' : 'a nonnegative'} integer`,
  );
}

/** The content of a `LifecycleConfiguration` element. */
export function lifecycleElement(rules: readonly LifecycleRule[]): XmlObject {
  return {
    Rule: rules.map((rule) => ({
      ID: rule.id,
      Filter: rule.filter,
      Prefix: rule.filter ? undefined : rule.prefix,
      Status: rule.enabled ? 'Enabled' : 'Disabled',
      Expiration:
        rule.expiration &&
        ('deleteMarker' in rule.expiration
          ? { ExpiredObjectDeleteMarker: true }
          : dueElement(rule.expiration)),
      Transition: rule.transitions.map(({ due, storageClass }) => ({
        ...dueElement(due),
        StorageClass: storageClass,
      })),
      NoncurrentVersionExpiration: rule.noncurrentExpiration && noncurrentElement(rule.noncurrentExpiration),
      NoncurrentVersionTransition: rule.noncurrentTransitions.map((item) => ({
        ...noncurrentElement(item),
        StorageClass: item.storageClass,
      })),
      AbortIncompleteMultipartUpload:
        rule.abortAfterDays === undefined ? undefined : { DaysAfterInitiation: rule.abortAfterDays },
    })),
  };
}

function dueElement(due: Due): XmlObject {
  return 'days' in due ? { Days: due.days } : { Date: isoDate(due.date) };
}

function noncurrentElement({ days: inDays, newer }: { days: number; newer: number }): XmlObject {
  return { NoncurrentDays: inDays, NewerNoncurrentVersions: newer === 0 ? undefined : newer };
}
