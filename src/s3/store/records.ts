import type { Bytes } from '#protocol/text';
import type { XmlObject } from '#protocol/xml';
import type {
  BodyId,
  Checksum,
  ChecksumAlgorithm,
  ChecksumType,
  LifecycleRule,
  Tags,
  Time,
  Website,
} from './record-values.ts';

export type * from './record-values.ts';

/** A bucket with its configurations, in the form that the operations that set them use. */
export interface BucketRecord {
  name: string;
  region: string;
  /** What its creator called the region, if not by its name. */
  locationConstraint?: 'EU';
  /** A user's canonical id. */
  owner: string;
  created: Time;
  /** Absent until versioning is configured for the first time. */
  versioning?: 'Enabled' | 'Suspended';
  /** The encryption of new objects that do not ask for another. */
  encryption?: Encryption;
  /** Whether the bucket refuses objects to be encrypted with a customer's key. */
  blocksCustomerKeys?: true;
  tags?: Tags;
  /** Absent if it was never set, which means the same as ObjectWriter. */
  ownership?: Ownership;
  acl: Acl;
  publicAccessBlock?: PublicAccessBlock;
  /** The policy's JSON, as it was given. */
  policy?: string;
  cors?: readonly CorsRule[];
  website?: Website;
  lifecycle?: readonly LifecycleRule[];
  /** Present if lifecycle rules may move small objects into archives; absent if they leave all small objects where they are. */
  transitionMinimum?: 'varies_by_storage_class';
  /** The day, counted from 1970, on which the lifecycle was last carried out. */
  lifecycleDay?: number;
  /** Whether versions can be locked, and how new ones are. */
  objectLock?: { defaultRetention?: { mode: RetentionMode; days?: number; years?: number } };
  /** Configurations that are stored as given, by the name of their subresource and their id. */
  configurations?: Readonly<Record<string, XmlObject>>;
}

/** One version of an object, or a delete marker. */
export interface ObjectRecord {
  key: string;
  /** Absent for the null version. */
  versionId?: string;
  /** Counts the versions of this key; the highest is the current one. */
  sequence: number;
  deleteMarker?: true;
  size: Bytes;
  /** Without its quotes. */
  etag: string;
  lastModified: Time;
  owner: string;
  /** The standard HTTP headers that were stored, by lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** User metadata, by name without `x-amz-meta-`. */
  metadata: Readonly<Record<string, string>>;
  storageClass: string;
  checksum?: Checksum;
  /** Absent if there are no bytes, or if they are in parts. */
  body?: BodyId;
  /** The id of the list of parts that contain the bytes: that of the multipart upload. */
  manifest?: string;
  /** How many parts there are. */
  partsCount?: number;
  tags?: Tags;
  /** Absent for keys that S3 manages. */
  encryption?: Encryption;
  /** Absent if only the owner has access. */
  acl?: Acl;
  retention?: Retention;
  /** Absent if it was never set. */
  legalHold?: boolean;
  /** Until when an archived object can be read. */
  restoredUntil?: Time;
}

/** Who may shorten a retention: callers with a special permission, or nobody. */
export type RetentionMode = 'GOVERNANCE' | 'COMPLIANCE';

/** Until when a version cannot be deleted. */
export interface Retention {
  mode: RetentionMode;
  until: Time;
}

/** Whether ACLs count in a bucket, and who owns objects that others put there. */
export type Ownership = 'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter';

/** What one grantee may do. */
export interface Grant {
  /** A user by canonical id, or a group by its URI. */
  grantee: { id: string } | { uri: string };
  permission: GrantPermission;
}

/** What an ACL may grant. */
export type GrantPermission = 'READ' | 'WRITE' | 'READ_ACP' | 'WRITE_ACP' | 'FULL_CONTROL';

/** Who may do what. */
export type Acl = readonly Grant[];

/** Which ways of making a bucket public are blocked. */
export interface PublicAccessBlock {
  blockPublicAcls: boolean;
  ignorePublicAcls: boolean;
  blockPublicPolicy: boolean;
  restrictPublicBuckets: boolean;
}

/** What pages of certain origins may do with a bucket. */
export interface CorsRule {
  id?: string;
  allowedOrigins: readonly string[];
  allowedMethods: readonly string[];
  allowedHeaders: readonly string[];
  exposeHeaders: readonly string[];
  maxAgeSeconds?: number;
}

/** How an object is encrypted, if not with keys that S3 manages. */
export type Encryption =
  | { algorithm: 'aws:kms' | 'aws:kms:dsse'; keyId: string; bucketKey?: boolean }
  | { algorithm: 'customer'; keyMd5: string }
  | { algorithm: 'none' };

/** What identifies the current version of a key later. */
export type UploadMark = 'nothing' | { sequence: number; lastModified: Time };

/** A multipart upload in progress, with everything that the object will have besides its bytes. */
export interface UploadRecord {
  uploadId: string;
  initiated: Time;
  /** The current version of its key when it began; absent if an older version of the site began it. */
  before?: UploadMark;
  /** Who began it; absent if the same account will own the object. */
  initiator?: string;
  /** The requested algorithm; absent if none was requested. */
  checksumAlgorithm?: ChecksumAlgorithm;
  checksumType?: ChecksumType;
  /** The object, except for what is known only from its parts. */
  object: NewObject;
}

/** What is known about an object before its bytes are known. */
export type NewObject = Omit<ObjectRecord, 'versionId' | 'sequence' | 'size' | 'etag' | 'lastModified'>;

/** A part of an upload, or of an object that was assembled from parts. */
export interface PartRecord {
  number: number;
  size: Bytes;
  etag: string;
  lastModified: Time;
  checksum?: { algorithm: ChecksumAlgorithm; value: string };
  /** Its CRC64NVME, if nobody asked for a checksum of the object but the part came with one of its own. */
  crc64nvme?: string;
  body?: BodyId;
}

/** The parts that contain an object's bytes, in order. */
export interface ManifestRecord {
  parts: readonly PartRecord[];
}

/** The types of the rows in each table. Rows are ordered by partition, then by key. */
export interface Tables {
  /** Buckets by name, all in the partition ''. */
  buckets: BucketRecord;
  /** The latest version of each key, in the partition of its bucket, by sortable key. */
  objects: ObjectRecord;
  /** All other versions, newest first within a key. */
  versions: ObjectRecord;
  /** Uploads in progress, in the order of their keys. */
  uploads: UploadRecord;
  /** The parts of uploads in progress, by upload id, in order. */
  parts: PartRecord;
  /** The parts of finished objects, by upload id. */
  manifests: ManifestRecord;
}
