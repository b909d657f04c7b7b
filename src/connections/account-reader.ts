import type { CorsRule } from '#s3';

/** One object of a listing. */
export interface ObjectSummary {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** With the quotes S3 puts around it. */
  readonly eTag: string;
}

/** One object, read whole. */
export interface StoredObject {
  readonly key: string;
  readonly body: Uint8Array;
  readonly contentType: string;
  /** Absent where nobody has said how long it may be kept. */
  readonly cacheControl?: string;
  /** Absent where nobody has said whether it is shown or saved. */
  readonly contentDisposition?: string;
  /** User metadata, without the `x-amz-meta-` prefix. */
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * What an account holds, read through a connection like any client would: the same on the simulated
 * account, on AWS, and on any other S3.
 */
export interface AccountReader {
  listBuckets(): Promise<readonly string[]>;
  /** All objects of a bucket, every page of them. An absent bucket has none. */
  listObjects(bucket: string, prefix?: string): Promise<readonly ObjectSummary[]>;
  /** The object, or `undefined` when the bucket or the key is not there. */
  getObject(bucket: string, key: string): Promise<StoredObject | undefined>;
  /** The tags of an object; where it is not there, none. */
  objectTags(bucket: string, key: string): Promise<Readonly<Record<string, string>>>;
  /**
   * A configuration of a bucket as S3 answers it, by its name in the query: `cors`, `policy`, `versioning`. `undefined`
   * where the bucket has none.
   */
  bucketSetting(bucket: string, name: string): Promise<string | undefined>;
  /** The status that somebody gets who has nothing but an address, such as a presigned one. `undefined` where nobody answers. */
  statusOf(address: string, method?: 'GET' | 'HEAD'): Promise<number | undefined>;
  /** Which pages a bucket lets in. Without rules, or without the bucket, there are none. */
  corsRules(bucket: string): Promise<readonly CorsRule[]>;
}
