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

/** A bucket, with its configurations as the operations that set them understand them. */
export interface BucketRecord {
  name: string;
  region: string;
  /** What its creator called the region, where that is not its name. */
  locationConstraint?: 'EU';
  /** A user's canonical id. */
  owner: string;
  created: Time;
  /** Absent until versioning is configured for the first time. */
  versioning?: 'Enabled' | 'Suspended';
  /** For new objects that do not ask for another. */
  encryption?: Encryption;
  /** Whether it refuses objects that are to be encrypted with a key of the customer. */
  blocksCustomerKeys?: true;
  tags?: Tags;
  /** Absent where nobody has said; then it is as with ObjectWriter. */
  ownership?: Ownership;
  acl: Acl;
  publicAccessBlock?: PublicAccessBlock;
  /** As it was given, in JSON. */
  policy?: string;
  cors?: readonly CorsRule[];
  website?: Website;
  lifecycle?: readonly LifecycleRule[];
  /** Present where its rules may move small objects into archives; absent where they leave all of them alone. */
  transitionMinimum?: 'varies_by_storage_class';
  /** The day, counted from 1970, on which the lifecycle was last followed. */
  lifecycleDay?: number;
  /** Whether versions can be locked, and how new ones are. */
  objectLock?: { defaultRetention?: { mode: RetentionMode; days?: number; years?: number } };
  /** Configurations that are kept as they were given, by the name of their sub-resource and their id. */
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
  /** What was stored of HTTP's own headers, by lower-case name. */
  headers: Readonly<Record<string, string>>;
  /** User metadata, by name without `x-amz-meta-`. */
  metadata: Readonly<Record<string, string>>;
  storageClass: string;
  checksum?: Checksum;
  /** Absent where there are no bytes, and where they are in parts. */
  body?: BodyId;
  /** Names the list of the parts that the bytes are in; it is the id of the multipart upload. */
  manifest?: string;
  /** How many parts there are. */
  partsCount?: number;
  tags?: Tags;
  /** Absent for keys that S3 manages. */
  encryption?: Encryption;
  /** Absent where the owner alone has access. */
  acl?: Acl;
  retention?: Retention;
  /** Absent where nobody has said. */
  legalHold?: boolean;
  /** Until when an archived object can be read. */
  restoredUntil?: Time;
}

/** Who may shorten a retention: those with a permission of their own, or nobody. */
export type RetentionMode = 'GOVERNANCE' | 'COMPLIANCE';

/** Until when a version cannot be deleted. */
export interface Retention {
  mode: RetentionMode;
  until: Time;
}

/** Whether ACLs count in a bucket, and who owns what others put there. */
export type Ownership = 'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter';

/** What one grantee may do. */
export interface Grant {
  /** A user by canonical id, or a group by its address. */
  grantee: { id: string } | { uri: string };
  permission: GrantPermission;
}

/** What an ACL may grant. */
export type GrantPermission = 'READ' | 'WRITE' | 'READ_ACP' | 'WRITE_ACP' | 'FULL_CONTROL';

/** Who may do what, beside the owner. */
export type Acl = readonly Grant[];

/** Which ways of making a bucket public are closed. */
export interface PublicAccessBlock {
  blockPublicAcls: boolean;
  ignorePublicAcls: boolean;
  blockPublicPolicy: boolean;
  restrictPublicBuckets: boolean;
}

/** What pages of some origins may do with a bucket. */
export interface CorsRule {
  id?: string;
  allowedOrigins: readonly string[];
  allowedMethods: readonly string[];
  allowedHeaders: readonly string[];
  exposeHeaders: readonly string[];
  maxAgeSeconds?: number;
}

/** How an object is encrypted, where not with keys that S3 manages. */
export type Encryption =
  | { algorithm: 'aws:kms' | 'aws:kms:dsse'; keyId: string; bucketKey?: boolean }
  | { algorithm: 'customer'; keyMd5: string }
  | { algorithm: 'none' };

/** By which the current version of a key is known again. */
export type UploadMark = 'nothing' | { sequence: number; lastModified: Time };

/** A multipart upload in progress, with what the object is to have beside its bytes. */
export interface UploadRecord {
  uploadId: string;
  initiated: Time;
  /** The current version of its key when it began; absent where an older version of the site began it. */
  before?: UploadMark;
  /** Who began it; absent where that is who will own the object. */
  initiator?: string;
  /** What was asked for; absent where nothing was. */
  checksumAlgorithm?: ChecksumAlgorithm;
  checksumType?: ChecksumType;
  /** The object, except for what is known only from its parts. */
  object: NewObject;
}

/** What is known of an object before its bytes are. */
export type NewObject = Omit<ObjectRecord, 'versionId' | 'sequence' | 'size' | 'etag' | 'lastModified'>;

/** A part of an upload, or of an object that was put together of parts. */
export interface PartRecord {
  number: number;
  size: Bytes;
  etag: string;
  lastModified: Time;
  checksum?: { algorithm: ChecksumAlgorithm; value: string };
  /** Its CRC64NVME, where nobody asked for a checksum of the object but the part came with one of another algorithm. */
  crc64nvme?: string;
  body?: BodyId;
}

/** The parts that an object's bytes are in, in order. */
export interface ManifestRecord {
  parts: readonly PartRecord[];
}

/** The tables, by name, with what their rows are. Rows are ordered by partition, then by key. */
export interface Tables {
  /** By name, all in the partition ''. */
  buckets: BucketRecord;
  /** The latest version of each key, in the partition of its bucket, by sortable key. */
  objects: ObjectRecord;
  /** All other versions, newest first within a key. */
  versions: ObjectRecord;
  /** Uploads in progress, in the order of their keys. */
  uploads: UploadRecord;
  /** Their parts, in order, by upload id. */
  parts: PartRecord;
  /** The parts of finished objects, by upload id. */
  manifests: ManifestRecord;
}
