import { invalidArgument, S3Error } from '#protocol/errors';
import { child, children, requiredText, textOf, type XmlElement } from '#protocol/xml';
import type { Store } from '../store/store.ts';
import { bucketInArn, verifyFilter } from './verify-configurations.ts';

const maxRules = 1000;
const maxId = 255;
const schema = 'this version of Cross Region Replication configuration schema';

/**
 * Throws InvalidRequest, InvalidArgument or MalformedXML for a `ReplicationConfiguration` whose rules mix the two versions of
 * its schema, or whose destinations cannot be written to. A rule with a filter uses the newer version.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html
 */
export async function verifyReplication(xml: XmlElement, store: Store): Promise<void> {
  const role = requiredText(xml, 'Role');
  if (!/^arn:aws[\w-]*:iam::\d{12}:role\/.+$/.test(role))
    throw invalidArgument('Role', role, 'Invalid Amazon Resource Name (ARN) in the Role element.');
  const rules = children(xml, 'Rule');
  if (rules.length > maxRules) throw new S3Error('MalformedXML');
  for (const rule of rules) verifyRule(rule);
  verifyUnique(rules, 'ID', 'Rule Id must be unique. Found same Id for more than one rule');
  verifyUnique(rules, 'Priority', 'Found duplicate priority in replication rules');
  const newer = rules.filter((rule) => child(rule, 'Filter') !== undefined);
  if (newer.length > 0 && newer.length < rules.length) throw new S3Error('MalformedXML');
  for (const rule of rules) await verifyDestination(rule, store);
}

function verifyRule(rule: XmlElement): void {
  requiredText(rule, 'Status');
  const id = textOf(rule, 'ID') ?? '';
  if (id.length > maxId)
    throw invalidArgument('ID', id, `ID length should not exceed allowed limit of ${maxId}`);
  const filter = child(rule, 'Filter');
  const markers = child(rule, 'DeleteMarkerReplication');
  if (!filter) {
    // The older schema requires a prefix, even if it is empty.
    requiredText(rule, 'Prefix');
    if (markers) throw invalid(`DeleteMarkerReplication cannot be used for ${schema}.`);
    return;
  }
  if (child(rule, 'Prefix')) throw new S3Error('MalformedXML');
  verifyFilter(rule);
  if (!child(rule, 'Priority')) throw invalid(`Priority must be specified for ${schema}.`);
  if (!/^\d+$/.test(requiredText(rule, 'Priority'))) throw new S3Error('MalformedXML');
  if (!markers) throw invalid(`DeleteMarkerReplication must be specified for ${schema}.`);
  const hasTags = children(child(filter, 'And') ?? filter, 'Tag').length > 0;
  if (hasTags && textOf(markers, 'Status') === 'Enabled')
    throw invalid('Delete marker replication is not supported if any Tag filter is specified.');
}

function verifyUnique(rules: readonly XmlElement[], element: string, message: string): void {
  const values = rules.map((rule) => textOf(rule, element)).filter((value) => value !== undefined);
  if (new Set(values).size < values.length) throw invalid(message);
}

async function verifyDestination(rule: XmlElement, store: Store): Promise<void> {
  const destination = child(rule, 'Destination');
  const arn = (destination && textOf(destination, 'Bucket')) ?? '';
  const name = bucketInArn(arn);
  if (name === undefined) throw invalidArgument('Bucket', arn, 'Invalid bucket ARN.');
  const bucket = await store.transact('read', (tx) => tx.get('buckets', '', name));
  if (!bucket) throw invalid('Destination bucket must exist.');
  if (bucket.versioning !== 'Enabled') throw invalid('Destination bucket must have versioning enabled.');
}

function invalid(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}
