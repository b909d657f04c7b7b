import {
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandInput,
  ListPartsCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createPaging } from '#gate/answers';
import { decodeKey } from '#workbench/keys';
import type { BucketContent, IncompleteUpload, StoredVersion, Unread } from './content.ts';

/** For how many uploads parts are listed, which takes at least one request each. The rest are only counted. */
const maxSizedUploads = 50;

/** How to read. */
export interface Reading {
  readonly client: S3Client;
  readonly signal: AbortSignal;
  /** Called with how many versions and uploads have been listed so far. */
  readonly onProgress: (listed: number) => void;
}

/**
 * Lists everything in a bucket, in pages of 1,000: versions and delete markers, or objects if the server lists no versions,
 * and incomplete uploads. The answer names what could not be read. Rejects only when the signal aborts it.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
 */
export async function readContent(bucket: string, reading: Reading): Promise<BucketContent> {
  const unread: Unread[] = [];
  let listed = 0;
  const counting: Reading = { ...reading, onProgress: (more) => reading.onProgress((listed += more)) };
  const orUnread = async <T>(what: Unread['what'], work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      reading.signal.throwIfAborted();
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      unread.push({ what, code: name, message });
      return undefined;
    }
  };
  let versions = await orUnread('versions', () => listVersions(bucket, counting));
  // A server without versions answers with a list of objects, in which the SDK finds no versions.
  if (!versions || versions.length === 0) {
    const objects = await orUnread('objects', () => listObjects(bucket, counting));
    if (versions && objects && objects.length > 0) {
      unread.push({ what: 'versions', code: 'NotImplemented', message: 'This server lists no versions.' });
    }
    versions = objects ?? [];
  }
  // Every listing gives versions an id, `null` if there was no versioning. Deleting without an id needs only the permission to
  // delete objects.
  const isNeverVersioned = versions.every(isNull) && (await hasNoVersioning(bucket, reading));
  if (isNeverVersioned) versions = versions.map((version) => ({ ...version, versionId: undefined }));
  const uploads = (await orUnread('uploads', () => listUploads(bucket, counting))) ?? [];
  return { bucket, versions, uploads, unread, isOfSetUp: await isOfSetUp(bucket, reading) };
}

async function listVersions(
  bucket: string,
  { client, signal, onProgress }: Reading,
): Promise<StoredVersion[]> {
  const found: StoredVersion[] = [];
  const input: ListObjectVersionsCommandInput = { Bucket: bucket, EncodingType: 'url' };
  const follow = createPaging();
  for (;;) {
    const page = await client.send(new ListObjectVersionsCommand(input), { abortSignal: signal });
    const { Versions = [], DeleteMarkers = [] } = page;
    const all = [
      ...Versions.map((version) => ({ ...version, isMarker: false })),
      ...DeleteMarkers.map((marker) => ({ ...marker, Size: 0, isMarker: true })),
    ];
    for (const { Key = '', VersionId, Size = 0, LastModified, IsLatest = true, isMarker } of all) {
      found.push({
        key: decodeKey(Key),
        ...(VersionId !== undefined && { versionId: VersionId }),
        size: Size,
        modified: LastModified,
        isLatest: IsLatest,
        isMarker,
      });
    }
    onProgress(all.length);
    if (!page.IsTruncated || all.length === 0) return found;
    input.KeyMarker = page.NextKeyMarker === undefined ? undefined : decodeKey(page.NextKeyMarker);
    input.VersionIdMarker = page.NextVersionIdMarker;
    follow(JSON.stringify([page.NextKeyMarker, page.NextVersionIdMarker]));
  }
}

async function listObjects(
  bucket: string,
  { client, signal, onProgress }: Reading,
): Promise<StoredVersion[]> {
  const found: StoredVersion[] = [];
  const pages = paginateListObjectsV2(
    { client },
    { Bucket: bucket, EncodingType: 'url' },
    { abortSignal: signal },
  );
  const follow = createPaging();
  for await (const { Contents = [], NextContinuationToken } of pages) {
    for (const { Key = '', Size = 0, LastModified } of Contents) {
      const key = decodeKey(Key);
      found.push({ key, size: Size, modified: LastModified, isLatest: true, isMarker: false });
    }
    onProgress(Contents.length);
    if (NextContinuationToken !== undefined) follow(NextContinuationToken);
  }
  return found;
}

async function listUploads(bucket: string, reading: Reading): Promise<IncompleteUpload[]> {
  const { client, signal, onProgress } = reading;
  const found: IncompleteUpload[] = [];
  let markers = {};
  const follow = createPaging();
  for (;;) {
    const page = await client.send(
      new ListMultipartUploadsCommand({ Bucket: bucket, EncodingType: 'url', ...markers }),
      { abortSignal: signal },
    );
    const { Uploads = [] } = page;
    for (const { Key = '', UploadId = '', Initiated } of Uploads) {
      const upload = { key: decodeKey(Key), uploadId: UploadId };
      const size = found.length < maxSizedUploads ? await sizeOf(bucket, upload, reading) : undefined;
      found.push({ ...upload, begun: Initiated, size });
    }
    onProgress(Uploads.length);
    if (!page.IsTruncated || Uploads.length === 0) return found;
    markers = { KeyMarker: decodeKey(page.NextKeyMarker ?? ''), UploadIdMarker: page.NextUploadIdMarker };
    follow(JSON.stringify(markers));
  }
}

/** The bytes of an upload's parts; `undefined` if they may not be listed. */
async function sizeOf(
  bucket: string,
  { key, uploadId }: Pick<IncompleteUpload, 'key' | 'uploadId'>,
  { client, signal }: Reading,
): Promise<number | undefined> {
  let size = 0;
  let marker: string | undefined;
  // An upload has 10,000 parts at most: ten pages.
  const follow = createPaging(100);
  do {
    const page = await client
      .send(
        new ListPartsCommand({ Bucket: bucket, Key: key, UploadId: uploadId, PartNumberMarker: marker }),
        { abortSignal: signal },
      )
      .catch(() => undefined);
    signal.throwIfAborted();
    if (!page) return undefined;
    for (const { Size = 0 } of page.Parts ?? []) size += Size;
    marker = page.IsTruncated ? page.NextPartNumberMarker : undefined;
    if (marker !== undefined) follow(marker);
  } while (marker !== undefined);
  return size;
}

function isNull({ versionId, isMarker }: StoredVersion): boolean {
  return (versionId === undefined || versionId === 'null') && !isMarker;
}

/** Whether versioning is known to have never been turned on. */
async function hasNoVersioning(bucket: string, { client, signal }: Reading): Promise<boolean> {
  const answer = await client
    .send(new GetBucketVersioningCommand({ Bucket: bucket }), { abortSignal: signal })
    .catch(() => undefined);
  signal.throwIfAborted();
  return answer !== undefined && answer.Status === undefined;
}

/** Whether the course's set-up made the bucket: its script and its template tag their buckets. */
async function isOfSetUp(bucket: string, { client, signal }: Reading): Promise<boolean | undefined> {
  try {
    const { TagSet = [] } = await client.send(new GetBucketTaggingCommand({ Bucket: bucket }), {
      abortSignal: signal,
    });
    return TagSet.some(({ Key, Value }) => Key === 'project' && Value === 'learn-s3');
  } catch (error) {
    signal.throwIfAborted();
    return error instanceof Error && error.name === 'NoSuchTagSet' ? false : undefined;
  }
}
