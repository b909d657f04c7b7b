/** A rule of a bucket's CORS configuration, as the API, the CLI and the console take it. */
export interface CorsRule {
  readonly AllowedOrigins: readonly string[];
  readonly AllowedMethods: readonly string[];
  readonly AllowedHeaders: readonly string[];
  readonly ExposeHeaders: readonly string[];
  /** For how long a browser may remember the answer to a preflight. */
  readonly MaxAgeSeconds: number;
}

/** Headers of answers that programs read. S3 takes no star here, so user metadata has to be named. */
const exposed = [
  'ETag',
  'Accept-Ranges',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Range',
  'Location',
  'x-amz-abort-date',
  'x-amz-abort-rule-id',
  'x-amz-access-point-alias',
  'x-amz-bucket-region',
  'x-amz-checksum-algorithm',
  'x-amz-checksum-crc32',
  'x-amz-checksum-crc32c',
  'x-amz-checksum-crc64nvme',
  'x-amz-checksum-sha1',
  'x-amz-checksum-sha256',
  'x-amz-checksum-type',
  'x-amz-copy-source-version-id',
  'x-amz-delete-marker',
  'x-amz-expiration',
  'x-amz-id-2',
  'x-amz-meta-album',
  'x-amz-meta-caption',
  'x-amz-meta-original-name',
  'x-amz-meta-uploaded-by',
  'x-amz-meta-uploadedby',
  'x-amz-mp-parts-count',
  'x-amz-object-lock-legal-hold',
  'x-amz-object-lock-mode',
  'x-amz-object-lock-retain-until-date',
  'x-amz-request-id',
  'x-amz-restore',
  'x-amz-server-side-encryption',
  'x-amz-storage-class',
  'x-amz-tagging-count',
  'x-amz-transition-default-minimum-object-size',
  'x-amz-version-id',
];

/**
 * The rule that a bucket needs so that a page of this origin can do all that the course does, and read the answers.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html
 */
export function corsRule(origin: string): CorsRule {
  return {
    AllowedOrigins: [origin],
    AllowedMethods: ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'],
    AllowedHeaders: ['*'],
    ExposeHeaders: exposed,
    MaxAgeSeconds: 3000,
  };
}
