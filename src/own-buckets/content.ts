/** One version of an object, or a delete marker. In a bucket without versioning, an object is its own only version. */
export interface StoredVersion {
  readonly key: string;
  /** Absent if the bucket never had versioning. The text `null` is one of S3's version ids. */
  readonly versionId?: string | undefined;
  /** Bytes; 0 for a delete marker. */
  readonly size: number;
  readonly modified: Date | undefined;
  /** Whether a GET of the key finds this version, or would find it if it were not a delete marker. */
  readonly isLatest: boolean;
  readonly isMarker: boolean;
}

/** A multipart upload that was neither completed nor aborted. Its parts are stored, and billed. */
export interface IncompleteUpload {
  readonly key: string;
  readonly uploadId: string;
  readonly begun: Date | undefined;
  /** The bytes of its parts; `undefined` if they were not listed, or could not be. */
  readonly size: number | undefined;
}

/** A part of a bucket that could not be read, while others were. */
export interface Unread {
  readonly what: 'objects' | 'versions' | 'uploads';
  /** S3's error code, or the name of another error. */
  readonly code: string;
  readonly message: string;
}

/** Everything in one of the reader's buckets. */
export interface BucketContent {
  /** The bucket's own name, not that in lessons. */
  readonly bucket: string;
  readonly versions: readonly StoredVersion[];
  readonly uploads: readonly IncompleteUpload[];
  readonly unread: readonly Unread[];
  /** Whether the bucket has the tag that the course's set-up gives to its buckets; `undefined` if that is unknown. */
  readonly isOfSetUp: boolean | undefined;
}

/** How much there is of one kind. */
export interface Amount {
  readonly count: number;
  /** Bytes. */
  readonly size: number;
}

/** A bucket's content, counted. */
export interface Counted {
  /** The objects that a listing shows. */
  readonly objects: Amount;
  /** The versions that a listing does not show, since newer versions or a delete marker hide them. */
  readonly earlier: Amount;
  /** The delete markers. Their size is that of their keys, which is what S3 bills. */
  readonly markers: Amount;
  readonly uploads: Amount;
  /** When the newest object was stored. */
  readonly newest: Date | undefined;
  /** The bytes of all of these. */
  readonly size: number;
}

const utf8 = new TextEncoder();

/**
 * Counts what is in a bucket.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html for what a delete marker costs
 */
export function countContent({ versions, uploads }: Pick<BucketContent, 'versions' | 'uploads'>): Counted {
  const objects = versions.filter(({ isMarker, isLatest }) => !isMarker && isLatest);
  const earlier = versions.filter(({ isMarker, isLatest }) => !isMarker && !isLatest);
  const markers = versions
    .filter(({ isMarker }) => isMarker)
    .map(({ key }) => ({ size: utf8.encode(key).length }));
  const amounts = {
    objects: amountOf(objects),
    earlier: amountOf(earlier),
    markers: amountOf(markers),
    uploads: amountOf(uploads),
  };
  const times = objects.flatMap(({ modified }) => (modified ? [modified.getTime()] : []));
  return {
    ...amounts,
    newest: times.length === 0 ? undefined : new Date(times.reduce((last, time) => Math.max(last, time))),
    size: Object.values(amounts).reduce((sum, { size }) => sum + size, 0),
  };
}

function amountOf(things: readonly { readonly size: number | undefined }[]): Amount {
  return { count: things.length, size: things.reduce((sum, { size = 0 }) => sum + size, 0) };
}
