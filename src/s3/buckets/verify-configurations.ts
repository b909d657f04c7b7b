import { invalidArgument, S3Error } from '#protocol/errors';
import { child, children, requiredText, textOf, type XmlElement } from '#protocol/xml';

const maxTierDays = 730;
/** The least number of days without access before an object may move to a tier. */
const leastTierDays: Readonly<Record<string, number>> = { ARCHIVE_ACCESS: 90, DEEP_ARCHIVE_ACCESS: 180 };
const inventoryFormats = ['CSV', 'ORC', 'Parquet'];

/**
 * Throws MalformedXML or InvalidArgument for tiers that S3 Intelligent-Tiering does not have.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tiering.html
 */
export function verifyTiering(xml: XmlElement): void {
  verifyFilter(xml);
  const tiers = children(xml, 'Tiering').map((tier) => ({
    name: requiredText(tier, 'AccessTier'),
    days: requiredText(tier, 'Days'),
  }));
  if (new Set(tiers.map(({ name }) => name)).size < tiers.length) throw new S3Error('MalformedXML');
  for (const { name, days } of tiers) {
    const least = leastTierDays[name] ?? 0;
    if (!/^\d+$/.test(days)) throw new S3Error('MalformedXML');
    if (Number(days) >= least && Number(days) <= maxTierDays) continue;
    throw invalidArgument(
      'Days',
      days,
      `'Days' for the ${name} tier must be between ${least} and ${maxTierDays}`,
    );
  }
}

/**
 * Throws MalformedXML or InvalidArgument for an inventory without a valid destination or format.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventoryConfiguration.html
 */
export function verifyInventory(xml: XmlElement): void {
  verifyFilter(xml);
  verifyDestination(child(xml, 'Destination'), inventoryFormats);
  if (!/^(true|false)$/i.test(requiredText(xml, 'IsEnabled'))) throw new S3Error('MalformedXML');
}

/**
 * The same for a storage class analysis.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_AnalyticsConfiguration.html
 */
export function verifyAnalytics(xml: XmlElement): void {
  verifyFilter(xml);
  const analysis = child(xml, 'StorageClassAnalysis');
  const exported = analysis && child(analysis, 'DataExport');
  if (!exported) return;
  if (requiredText(exported, 'OutputSchemaVersion') !== 'V_1') throw new S3Error('MalformedXML');
  verifyDestination(child(exported, 'Destination'), ['CSV']);
}

/** Throws MalformedXML for a filter with several conditions outside an And. */
export function verifyFilter(xml: XmlElement): void {
  const filter = child(xml, 'Filter');
  if (filter && filter.children.length > 1) throw new S3Error('MalformedXML');
  const inner = filter && (child(filter, 'And') ?? filter);
  for (const tag of inner ? children(inner, 'Tag') : []) {
    requiredText(tag, 'Key');
    requiredText(tag, 'Value');
  }
}

function verifyDestination(xml: XmlElement | undefined, formats: readonly string[]): void {
  const bucket = xml && child(xml, 'S3BucketDestination');
  if (!bucket || !formats.includes(requiredText(bucket, 'Format'))) throw new S3Error('MalformedXML');
  const arn = textOf(bucket, 'Bucket') ?? '';
  if (bucketInArn(arn) === undefined) throw invalidArgument('Bucket', arn, 'Invalid bucket ARN.');
}

/** The bucket that an ARN names; `undefined` if it names none. */
export function bucketInArn(arn: string): string | undefined {
  return /^arn:aws[\w-]*:s3:::([a-z0-9][a-z0-9.-]+)$/.exec(arn)?.[1];
}
