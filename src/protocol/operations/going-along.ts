/**
 * What goes along with many operations: keys of the query and headers, by what they are about. A name that ends with `*`
 * stands for all that begin so.
 */

/** Headers of anything that carries a body: what tells whether it arrived as it was sent. */
export const checksums = ['content-md5', 'x-amz-sdk-checksum-algorithm', 'x-amz-checksum-*'] as const;

/** What may be asked of every bucket and object: whose it has to be, and who pays. */
export const everywhere = ['x-amz-expected-bucket-owner', 'x-amz-request-payer'] as const;

/** Headers that let a request through only while an object is, or is not, as it was. */
export const preconditions = [
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-unmodified-since',
] as const;

/** Headers with a key that the client keeps, see SSE-C. */
export const customerKey = [
  'x-amz-server-side-encryption-customer-algorithm',
  'x-amz-server-side-encryption-customer-key',
  'x-amz-server-side-encryption-customer-key-md5',
] as const;

/** Headers that say who may use what is made. */
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

/** Headers that say what an object's bytes are; a signed read may ask for others in their place. */
export const contentHeaderNames = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
] as const;

/** Headers that are stored with an object, and come back with it as they are. */
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

/** Headers that say what a copy is made of. */
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

/** Keys of the query of an object that is read. */
export const objectRead = [
  'partNumber',
  ...contentHeaderNames.map((name) => `response-${name}` as const),
  'versionId',
] as const;

/** Headers of an object that is read. */
export const objectReadHeaders = ['range', 'x-amz-checksum-mode', ...preconditions, ...customerKey] as const;

/** Keys of the query of what lists a bucket. */
export const listing = ['delimiter', 'encoding-type', 'prefix'] as const;
