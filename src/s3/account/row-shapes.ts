import { isHeaderName, isHeaderText } from '#protocol/text';
import { isChecksumAlgorithm, type Checksum } from '../body/checksums.ts';
import type * as Records from '../store/records.ts';
import type { TableName } from '../store/store.ts';
import * as is from './shape.ts';
import type { LifecycleRule, RoutingRule, Website, WebsiteRedirect } from '../store/records.ts';

/** How deeply a configuration may be nested: S3's own are much flatter. */
const maxDepth = 50;

/** The name is written to XML unchanged; `@` marks an attribute. */
const elementName: is.Check = (value) => typeof value === 'string' && /^@?[A-Za-z_][\w.:-]*$/.test(value);
const xmlValue =
  (depth: number): is.Check =>
  (value) =>
    depth < maxDepth &&
    (is.isText(value) ||
      typeof value === 'number' ||
      is.isFlag(value) ||
      is.listOf(xmlValue(depth + 1))(value) ||
      is.mapOf(xmlValue(depth + 1), elementName)(value));
const xmlObject = is.mapOf(xmlValue(0), elementName);

const isJson: is.Check = (value) => {
  try {
    return typeof value === 'string' && is.isObject(JSON.parse(value));
  } catch {
    return false;
  }
};

/** The id is also used as a file name. */
const bodyId: is.Check = (value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
const tags = is.mapOf(is.isText, is.isText);
const headerNames: is.Check = (value) => is.isObject(value) && Object.keys(value).every(isHeaderName);
/** Texts that are sent in headers unchanged. */
const headerTexts = is.both(
  headerNames,
  is.mapOf((value) => typeof value === 'string' && isHeaderText(value)),
);
const checksumAlgorithm: is.Check = (value) => typeof value === 'string' && isChecksumAlgorithm(value);
const checksumType = is.oneOf('FULL_OBJECT', 'COMPOSITE');
const retentionMode = is.oneOf('GOVERNANCE', 'COMPLIANCE');
const acl = is.listOf(
  is.shape<Records.Grant>(
    {
      grantee: is.either(
        is.shape<{ id: string }>({ id: is.isText }, {}),
        is.shape<{ uri: string }>({ uri: is.isText }, {}),
      ),
      permission: is.oneOf('READ', 'WRITE', 'READ_ACP', 'WRITE_ACP', 'FULL_CONTROL'),
    },
    {},
  ),
);
type Kms = Extract<Records.Encryption, { keyId: string }>;
type Customer = Extract<Records.Encryption, { keyMd5: string }>;
const encryption = is.either(
  is.shape<Kms>(
    { algorithm: is.oneOf('aws:kms', 'aws:kms:dsse'), keyId: is.isText },
    { bucketKey: is.isFlag },
  ),
  is.shape<Customer>({ algorithm: is.oneOf('customer'), keyMd5: is.isText }, {}),
  is.shape<{ algorithm: 'none' }>({ algorithm: is.oneOf('none') }, {}),
);

const protocol = is.oneOf('http', 'https');
const redirect = is.shape<WebsiteRedirect>(
  { status: is.isNumber },
  { hostName: is.isText, protocol, replaceKeyWith: is.isText, replacePrefixWith: is.isText },
);
const website = is.shape<Website>(
  { rules: is.listOf(is.shape<RoutingRule>({ redirect }, { prefix: is.isText, errorStatus: is.isNumber })) },
  {
    indexSuffix: is.isText,
    errorKey: is.isText,
    redirectAll: is.shape<NonNullable<Website['redirectAll']>>({ hostName: is.isText }, { protocol }),
  },
);
const corsRule = is.shape<Records.CorsRule>(
  {
    allowedOrigins: is.listOf(is.isText),
    allowedMethods: is.listOf(is.isText),
    allowedHeaders: is.listOf(is.isText),
    exposeHeaders: is.listOf(is.isText),
  },
  { id: is.isText, maxAgeSeconds: is.isNumber },
);
const due = is.either(
  is.shape<{ days: number }>({ days: is.isNumber }, {}),
  is.shape<{ date: number }>({ date: is.isNumber }, {}),
);
type NoncurrentExpiration = NonNullable<LifecycleRule['noncurrentExpiration']>;
const noncurrent = { days: is.isNumber, newer: is.isNumber };
const lifecycleRule = is.shape<LifecycleRule>(
  {
    id: is.isText,
    enabled: is.isFlag,
    prefix: is.isText,
    tags,
    transitions: is.listOf(
      is.shape<LifecycleRule['transitions'][number]>({ due, storageClass: is.isText }, {}),
    ),
    noncurrentTransitions: is.listOf(
      is.shape<LifecycleRule['noncurrentTransitions'][number]>(
        { ...noncurrent, storageClass: is.isText },
        {},
      ),
    ),
  },
  {
    largerThan: is.isNumber,
    smallerThan: is.isNumber,
    expiration: is.either(due, is.shape<{ deleteMarker: true }>({ deleteMarker: is.oneOf(true) }, {})),
    noncurrentExpiration: is.shape<NoncurrentExpiration>(noncurrent, {}),
    abortAfterDays: is.isNumber,
    filter: xmlObject,
  },
);
type ObjectLock = NonNullable<Records.BucketRecord['objectLock']>;
type DefaultRetention = NonNullable<ObjectLock['defaultRetention']>;

const bucket = is.shape<Records.BucketRecord>(
  { name: is.isText, region: is.isText, owner: is.isText, created: is.isNumber, acl },
  {
    locationConstraint: is.oneOf('EU'),
    versioning: is.oneOf('Enabled', 'Suspended'),
    encryption,
    blocksCustomerKeys: is.oneOf(true),
    tags,
    ownership: is.oneOf('BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter'),
    publicAccessBlock: is.shape<Records.PublicAccessBlock>(
      {
        blockPublicAcls: is.isFlag,
        ignorePublicAcls: is.isFlag,
        blockPublicPolicy: is.isFlag,
        restrictPublicBuckets: is.isFlag,
      },
      {},
    ),
    policy: isJson,
    cors: is.listOf(corsRule),
    website,
    lifecycle: is.listOf(lifecycleRule),
    transitionMinimum: is.oneOf('varies_by_storage_class'),
    lifecycleDay: is.isNumber,
    objectLock: is.shape<ObjectLock>(
      {},
      {
        defaultRetention: is.shape<DefaultRetention>(
          { mode: retentionMode },
          { days: is.isNumber, years: is.isNumber },
        ),
      },
    ),
    configurations: is.mapOf(xmlObject),
  },
);

const described = {
  key: is.isString,
  owner: is.isText,
  headers: headerTexts,
  metadata: is.both(is.mapOf(is.isString), headerNames),
  storageClass: is.isText,
};
const describedSometimes = {
  deleteMarker: is.oneOf(true),
  checksum: is.shape<Checksum>({ algorithm: checksumAlgorithm, value: is.isText, type: checksumType }, {}),
  tags,
  encryption,
  acl,
  retention: is.shape<Records.Retention>({ mode: retentionMode, until: is.isNumber }, {}),
  legalHold: is.isFlag,
  restoredUntil: is.isNumber,
};
const object = is.shape<Records.ObjectRecord>(
  { ...described, sequence: is.isCount, size: is.isCount, etag: is.isText, lastModified: is.isNumber },
  {
    ...describedSometimes,
    versionId: is.isText,
    body: bodyId,
    manifest: is.isText,
    partsCount: is.isCount,
  },
);
const upload = is.shape<Records.UploadRecord>(
  {
    uploadId: is.isText,
    initiated: is.isNumber,
    object: is.shape<Records.NewObject>(described, {
      ...describedSometimes,
      body: is.isNothing,
      manifest: is.isNothing,
      partsCount: is.isNothing,
    }),
  },
  {
    before: is.either(
      is.oneOf('nothing'),
      is.shape<Exclude<Records.UploadMark, 'nothing'>>(
        { sequence: is.isCount, lastModified: is.isNumber },
        {},
      ),
    ),
    initiator: is.isText,
    checksumAlgorithm,
    checksumType,
  },
);
const part = is.shape<Records.PartRecord>(
  { number: is.isCount, size: is.isCount, etag: is.isText, lastModified: is.isNumber },
  {
    checksum: is.shape<NonNullable<Records.PartRecord['checksum']>>(
      { algorithm: checksumAlgorithm, value: is.isText },
      {},
    ),
    crc64nvme: is.isText,
    body: bodyId,
  },
);
const manifest = is.shape<Records.ManifestRecord>({ parts: is.listOf(part) }, {});

/** What the rows of each table look like. */
export const rowShapes: Readonly<Record<TableName, is.Check>> = {
  buckets: bucket,
  objects: object,
  versions: object,
  uploads: upload,
  parts: part,
  manifests: manifest,
};
