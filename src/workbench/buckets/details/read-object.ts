import {
  GetObjectTaggingCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListObjectVersionsCommand,
  type S3Client,
  type Tag,
} from '@aws-sdk/client-s3';
import type { ObjectPlace } from '../../model/state.ts';
import { decodeKey } from '../model/list-page.ts';
import { isAddressable } from '../model/s3-address.ts';

/** One version of an object, or a delete marker. */
export interface VersionEntry {
  readonly versionId: string;
  readonly isLatest: boolean;
  readonly isMarker: boolean;
  /** Bytes. */
  readonly size: number;
  readonly modified: Date | undefined;
}

/** What is known of an object, or of one version of it. */
export interface ObjectFacts {
  /** `undefined` where there is none. */
  readonly head: HeadObjectCommandOutput | undefined;
  /** Why there is none. */
  readonly failure: unknown;
  readonly tags: readonly Tag[];
  /** The latest first. */
  readonly versions: readonly VersionEntry[];
}

/** Reads all that S3 knows of an object beside its body. */
export async function readObject(client: S3Client, place: ObjectPlace): Promise<ObjectFacts> {
  const { bucket, key, versionId } = place;
  const versions = await listVersions(client, bucket, key);
  if (!isAddressable(key)) return { head: undefined, failure: undefined, tags: [], versions };
  const what = { Bucket: bucket, Key: key, ...(versionId !== undefined && { VersionId: versionId }) };
  try {
    const head = await client.send(new HeadObjectCommand({ ...what, ChecksumMode: 'ENABLED' }));
    // Who may read an object may not always read its tags.
    const tagging = await client.send(new GetObjectTaggingCommand(what)).catch(() => undefined);
    return { head, failure: undefined, tags: tagging?.TagSet ?? [], versions };
  } catch (failure) {
    return { head: undefined, failure, tags: [], versions };
  }
}

/** The versions of one key; those of keys that begin with it come behind them. */
async function listVersions(client: S3Client, bucket: string, key: string): Promise<VersionEntry[]> {
  const list = new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key, EncodingType: 'url' });
  // Who may read an object may not always list the bucket.
  const { Versions = [], DeleteMarkers = [] } = (await client.send(list).catch(() => undefined)) ?? {};
  const all = [
    ...Versions.map((version) => ({ ...version, isMarker: false })),
    ...DeleteMarkers.map((marker) => ({ ...marker, Size: 0, isMarker: true })),
  ];
  return all
    .filter(({ Key = '' }) => decodeKey(Key) === key)
    .map(({ VersionId = 'null', IsLatest = false, isMarker, Size = 0, LastModified }) => ({
      versionId: VersionId,
      isLatest: IsLatest,
      isMarker,
      size: Size,
      modified: LastModified,
    }))
    .sort(
      (one, other) =>
        Number(other.isLatest) - Number(one.isLatest) ||
        Number(other.modified ?? 0) - Number(one.modified ?? 0),
    );
}
