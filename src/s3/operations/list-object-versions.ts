import { invalidArgument } from '#protocol/errors';
import { isoDate } from '#protocol/text';
import { element, WrittenXml } from '#protocol/xml';
import type { Call } from '../call.ts';
import { keyEncoding, parseCount } from '../http/parameters.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { getBucket, regionHeader } from '../buckets/bucket.ts';
import { listedObject, restoredAtIn } from '../listing/listed-object.ts';
import { afterMarker, markedPrefix, maxKeys } from '../listing/listing.ts';
import { ownerElement } from '../access/owner.ts';
import { nullVersion, verifyVersionId } from '../objects/version-id.ts';
import { listVersions, type VersionListing } from '../listing/version-listing.ts';

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
  if (versionIdMarker === '') {
    throw invalidArgument('version-id-marker', '', 'A version-id marker cannot be empty.');
  }
  verifyVersionId(versionIdMarker, 'version-id-marker');
  // Below a common prefix, versions are not listed individually.
  const isWithin = versionIdMarker !== undefined && markedPrefix(keyMarker, prefix, delimiter) === undefined;
  const page = await engine.store.transact('read', async (tx) => {
    await getBucket(tx, call);
    return listVersions(tx, {
      bucket: call.bucket,
      prefix,
      delimiter,
      limit,
      after: afterMarker(keyMarker, prefix, delimiter),
      ...(isWithin && { olderThan: { key: keyMarker, versionId: versionIdMarker } }),
    });
  });
  const listing = {
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
    '': listed(call, page, encode),
    CommonPrefixes: page.commonPrefixes.map((common) => ({ Prefix: encode(common) })),
  };
  return xmlReply('ListVersionsResult', listing, regionHeader(call));
}

/** Versions and delete markers mixed, ordered by key, then from the newest. */
function listed(call: Call, { versions }: VersionListing, encode: (key: string) => string): WrittenXml {
  const { engine } = call;
  const restoredAt = restoredAtIn(call);
  const elements = versions.map(({ version, isLatest }) => {
    const VersionId = version.versionId ?? nullVersion;
    if (version.deleteMarker) {
      return element('DeleteMarker', {
        Key: encode(version.key),
        VersionId,
        IsLatest: isLatest,
        LastModified: isoDate(version.lastModified),
        Owner: ownerElement(engine, version.owner),
      });
    }
    const { Key, ...others } = listedObject(version, encode, { names: engine, restoredAt });
    return element('Version', { Key, VersionId, IsLatest: isLatest, ...others });
  });
  return new WrittenXml(elements.join(''));
}
