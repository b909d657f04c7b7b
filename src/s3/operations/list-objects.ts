import type { Call } from '../call.ts';
import { keyEncoding, parseCount } from '../http/parameters.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { getBucket, regionHeader } from '../buckets/bucket.ts';
import { listedObjects, restoredAtIn } from '../listing/listed-object.ts';
import { afterMarker, listObjects, maxKeys } from '../listing/listing.ts';

/**
 * Lists a bucket's objects as the first version of the API does: with a marker instead of a token.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html
 */
export async function listObjectsV1(call: Call): Promise<Reply> {
  const { query, engine } = call;
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const marker = query.get('marker') ?? '';
  const limit = parseCount(query, 'max-keys', maxKeys) ?? maxKeys;
  const encode = keyEncoding(query);
  const restoredAt = restoredAtIn(call);
  const after = afterMarker(marker, prefix, delimiter);
  const { objects, commonPrefixes, next, lastName } = await engine.store.transact('read', async (tx) => {
    await getBucket(tx, call);
    return listObjects(tx, { bucket: call.bucket, prefix, delimiter, after, limit });
  });
  const listing = {
    Name: call.bucket,
    Prefix: encode(prefix),
    Marker: encode(marker),
    NextMarker: next !== undefined && delimiter !== '' ? encode(lastName) : undefined,
    MaxKeys: limit,
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    EncodingType: query.get('encoding-type'),
    IsTruncated: next !== undefined,
    Contents: listedObjects(objects, encode, { names: engine, restoredAt }),
    CommonPrefixes: commonPrefixes.map((common) => ({ Prefix: encode(common) })),
  };
  return xmlReply('ListBucketResult', listing, regionHeader(call));
}
