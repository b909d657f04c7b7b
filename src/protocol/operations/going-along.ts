/**
 * What many operations take: query parameters and headers, grouped by what they are about. A name that ends with `*` stands for
 * all names that begin like it.
 */

/** Headers of any request with a body: they tell whether it arrived as it was sent. */
export const checksums = ['content-md5', 'x-amz-sdk-checksum-algorithm', 'x-amz-checksum-*'] as const;

/** What any request for a bucket or an object may say: whose it has to be, and who pays. */
export const everywhere = ['x-amz-expected-bucket-owner', 'x-amz-request-payer'] as const;

/** Headers that let a request through only if an object has, or has not, changed. */
export const preconditions = [
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-unmodified-since',
] as const;

/** Headers with an encryption key that only the client keeps (SSE-C). */
export const customerKey = [
  'x-amz-server-side-encryption-customer-algorithm',
  'x-amz-server-side-encryption-customer-key',
  'x-amz-server-side-encryption-customer-key-md5',
] as const;

/** Headers that say who may use what the request creates. */
export const accessLists = [
  'x-amz-acl',
  'x-amz-grant-full-control',
  'x-amz-grant-read',
  'x-amz-grant-read-acp',
  'x-amz-grant-write',
  'x-amz-grant-write-acp',
] as const;

/** Headers that keep an object from being deleted. */
const locks = [
  'x-amz-object-lock-event-hold',
  'x-amz-object-lock-event-hold-duration-days',
  'x-amz-object-lock-event-hold-duration-years',
  'x-amz-object-lock-legal-hold',
  'x-amz-object-lock-mode',
  'x-amz-object-lock-retain-until-date',
] as const;

/** Headers that describe an object's bytes; a signed read may ask for other values. */
export const contentHeaderNames = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
] as const;

/** Headers that are stored with an object and returned with it unchanged. */
export const storedHeaderNames = [...contentHeaderNames, 'x-amz-website-redirect-location'] as const;

/** Headers that say what a new object is to be like. */
export const newObject = [
  ...storedHeaderNames,
  'x-amz-meta-*',
  'x-amz-server-side-encryption',
  'x-amz-server-side-encryption-aws-kms-key-id',
  'x-amz-server-side-encryption-bucket-key-enabled',
  'x-amz-server-side-encryption-context',
  'x-amz-storage-class',
  'x-amz-tagging',
  ...accessLists,
  ...customerKey,
  ...locks,
] as const;

/** Headers that say what a copy is made from. */
export const copySource = [
  'x-amz-copy-source',
  'x-amz-copy-source-if-match',
  'x-amz-copy-source-if-modified-since',
  'x-amz-copy-source-if-none-match',
  'x-amz-copy-source-if-unmodified-since',
  'x-amz-copy-source-server-side-encryption-customer-algorithm',
  'x-amz-copy-source-server-side-encryption-customer-key',
  'x-amz-copy-source-server-side-encryption-customer-key-md5',
  'x-amz-source-expected-bucket-owner',
] as const;

/** Query parameters of a read of an object. */
export const objectRead = [
  'partNumber',
  ...contentHeaderNames.map((name) => `response-${name}` as const),
  'versionId',
] as const;

/** Headers of a read of an object. */
export const objectReadHeaders = ['range', 'x-amz-checksum-mode', ...preconditions, ...customerKey] as const;

/** Query parameters of operations that list a bucket. */
export const listing = ['delimiter', 'encoding-type', 'prefix'] as const;
