import type { Bytes } from '#protocol/text';
import type { XmlObject } from '#protocol/xml';

/** Milliseconds since 1970. */
export type Time = number;

/** Tags, by key. */
export type Tags = Readonly<Record<string, string>>;

/** Identifies a body in a store. */
export type BodyId = string;

/** A checksum algorithm, as S3 spells it in XML and in `x-amz-checksum-algorithm`. */
export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'SHA1' | 'SHA256';

/** Whether a checksum was computed from the whole object or from its parts' checksums. */
export type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE';

/**
 * An object's checksum, its value in base64.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export interface Checksum {
  algorithm: ChecksumAlgorithm;
  value: string;
  type: ChecksumType;
}

/** When something is due: a number of days after it was created, or at a certain time. */
export type Due = { days: number } | { date: Time };

/** One rule of a lifecycle. */
export interface LifecycleRule {
  id: string;
  enabled: boolean;
  prefix: string;
  tags: Tags;
  largerThan?: Bytes;
  smallerThan?: Bytes;
  expiration?: Due | { deleteMarker: true };
  transitions: readonly { due: Due; storageClass: string }[];
  noncurrentExpiration?: { days: number; newer: number };
  noncurrentTransitions: readonly { days: number; newer: number; storageClass: string }[];
  abortAfterDays?: number;
  /** The filter's XML as it was given. */
  filter: XmlObject | undefined;
}

/** Where a redirect leads. Whatever is absent stays as in the request. */
export interface WebsiteRedirect {
  hostName?: string;
  protocol?: 'http' | 'https';
  status: number;
  replaceKeyWith?: string;
  replacePrefixWith?: string;
}

/** A redirect for keys with a prefix, for an error, or for both combined. */
export interface RoutingRule {
  prefix?: string;
  errorStatus?: number;
  redirect: WebsiteRedirect;
}

/** The website configuration of a bucket. */
export interface Website {
  indexSuffix?: string;
  errorKey?: string;
  redirectAll?: { hostName: string; protocol?: 'http' | 'https' };
  rules: readonly RoutingRule[];
}
