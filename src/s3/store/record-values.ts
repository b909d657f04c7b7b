import type { Bytes } from '#protocol/text';
import type { XmlObject } from '#protocol/xml';

/** Milliseconds since 1970. */
export type Time = number;

/** Tags, by key. */
export type Tags = Readonly<Record<string, string>>;

/** Names a body in a store. */
export type BodyId = string;

/** A checksum algorithm, as S3 spells it in XML and in `x-amz-checksum-algorithm`. */
export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'SHA1' | 'SHA256';

/** Whether a checksum is of the whole object or of its parts' checksums. */
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

/** When something is due: that many days after it came to be, or at a time. */
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
  /** As it was given. */
  filter: XmlObject | undefined;
}

/** Where a redirect leads. What is absent stays as it was in the request. */
export interface WebsiteRedirect {
  hostName?: string;
  protocol?: 'http' | 'https';
  status: number;
  replaceKeyWith?: string;
  replacePrefixWith?: string;
}

/** A redirect for keys with a prefix, for errors, or for both together. */
export interface RoutingRule {
  prefix?: string;
  errorStatus?: number;
  redirect: WebsiteRedirect;
}

/** How a bucket is a website. */
export interface Website {
  indexSuffix?: string;
  errorKey?: string;
  redirectAll?: { hostName: string; protocol?: 'http' | 'https' };
  rules: readonly RoutingRule[];
}
