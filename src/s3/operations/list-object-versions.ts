import type { Call } from '../call.ts';
import { isoDate } from '../http/dates.ts';
import { keyEncoding, parseCount } from '../http/parameters.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import type { XmlObject } from '../http/xml.ts';
import { getBucket } from '../model/bucket.ts';
import { listedObject, restoredAtIn } from '../model/listed-object.ts';
import { afterMarker, maxKeys } from '../model/listing.ts';
import { ownerElement } from '../model/owner.ts';
import { nullVersion } from '../model/version-id.ts';
import { listVersions, type VersionListing } from '../model/version-listing.ts';
import { invalidArgument } from '../s3-error.ts';

/**
 * Lists every version and delete marker of a bucket's objects.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html
 */
export async function listObjectVersions(call: Call): Promise<Reply> {
  const { query, engine } = call;
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const keyMarker = query.get('key-marker') ?? '';
  const versionIdMarker = query.get('version-id-marker');
  const limit = parseCount(query, 'max-keys', maxKeys) ?? maxKeys;
  const encode = keyEncoding(query);
  if (versionIdMarker !== undefined && keyMarker === '') {
    throw invalidArgument(
      'version-id-marker',
      versionIdMarker,
      'A version-id marker cannot be specified without a key marker.',
    );
  }
  const page = await engine.store.transact('read', async (tx) => {
    await getBucket(tx, call);
    return listVersions(tx, {
      bucket: call.bucket,
      prefix,
      delimiter,
      limit,
      after: afterMarker(keyMarker, prefix, delimiter),
      ...(versionIdMarker !== undefined && { olderThan: { key: keyMarker, versionId: versionIdMarker } }),
    });
  });
  return xmlReply('ListVersionsResult', {
    Name: call.bucket,
    Prefix: encode(prefix),
    KeyMarker: encode(keyMarker),
    VersionIdMarker: versionIdMarker ?? '',
    NextKeyMarker: page.isTruncated ? encode(page.nextKeyMarker) : undefined,
    NextVersionIdMarker: page.isTruncated ? page.nextVersionIdMarker : undefined,
    MaxKeys: limit,
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    EncodingType: query.get('encoding-type'),
    IsTruncated: page.isTruncated,
    ...listed(call, page, encode),
    CommonPrefixes: page.commonPrefixes.map((common) => ({ Prefix: encode(common) })),
  });
}

/** Versions and delete markers, each in its own list; within a key the order is theirs. */
function listed(call: Call, { versions }: VersionListing, encode: (key: string) => string): XmlObject {
  const { engine } = call;
  const restoredAt = restoredAtIn(call);
  return {
    Version: versions
      .filter(({ version }) => !version.deleteMarker)
      .map(({ version, isLatest }) => {
        const { Key, ...others } = listedObject(version, encode, { users: engine.users, restoredAt });
        return { Key, VersionId: version.versionId ?? nullVersion, IsLatest: isLatest, ...others };
      }),
    DeleteMarker: versions
      .filter(({ version }) => version.deleteMarker)
      .map(({ version, isLatest }) => ({
        Key: encode(version.key),
        VersionId: version.versionId ?? nullVersion,
        IsLatest: isLatest,
        LastModified: isoDate(version.lastModified),
        Owner: ownerElement(engine.users, version.owner),
      })),
  };
}
