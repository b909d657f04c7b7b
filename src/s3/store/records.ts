import type { Checksum } from '../body/checksums.ts';
import type { Bytes } from '../body/octets.ts';
import type { BodyId } from './store.ts';

/** Milliseconds since 1970. */
export type Time = number;

/** A bucket, with its configurations as the operations that set them understand them. */
export interface BucketRecord {
  name: string;
  region: string;
  /** A user's canonical id. */
  owner: string;
  created: Time;
  /** Absent until versioning is configured for the first time. */
  versioning?: 'Enabled' | 'Suspended';
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
  /** Absent where there are no bytes. */
  body?: BodyId;
}

/** The tables, by name, with what their rows are. Rows are ordered by partition, then by key. */
export interface Tables {
  /** By name, all in the partition ''. */
  buckets: BucketRecord;
  /** The latest version of each key, in the partition of its bucket, by sortable key. */
  objects: ObjectRecord;
  /** All other versions, newest first within a key. */
  versions: ObjectRecord;
}
