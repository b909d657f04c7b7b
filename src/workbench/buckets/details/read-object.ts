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

/** What is known about an object, or one version of it. */
export interface ObjectFacts {
  /** What S3 answers about it; `undefined` if it could not be read. */
  readonly head: HeadObjectCommandOutput | undefined;
  /** Why it could not be read; `undefined` for a key that no browser can ask for. */
  readonly failure: unknown;
  readonly tags: readonly Tag[];
  /** The latest first. */
  readonly versions: readonly VersionEntry[];
}

/** Reads everything that S3 knows about an object, except its body. */
export async function readObject(client: S3Client, place: ObjectPlace): Promise<ObjectFacts> {
  const { bucket, key, versionId } = place;
  const versions = await listVersions(client, bucket, key);
  if (!isAddressable(key)) return { head: undefined, failure: undefined, tags: [], versions };
  const what = { Bucket: bucket, Key: key, ...(versionId !== undefined && { VersionId: versionId }) };
  try {
    const head = await client.send(new HeadObjectCommand({ ...what, ChecksumMode: 'ENABLED' }));
    // Permission to read an object does not include its tags.
    const tagging = await client.send(new GetObjectTaggingCommand(what)).catch(() => undefined);
    return { head, failure: undefined, tags: tagging?.TagSet ?? [], versions };
  } catch (failure) {
    return { head: undefined, failure, tags: [], versions };
  }
}

/** The versions of one key. The listing has them first; versions of longer keys that begin with it come after. */
async function listVersions(client: S3Client, bucket: string, key: string): Promise<VersionEntry[]> {
  const list = new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key, EncodingType: 'url' });
  // Permission to read an object does not include listing the bucket.
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
