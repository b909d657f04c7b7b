import type { Call } from '../call.ts';
import { keyEncoding, parseCount } from '../http/parameters.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { getBucket, regionHeader } from '../buckets/bucket.ts';
import { readToken, writeToken } from '../listing/continuation-token.ts';
import { listedObjects, restoredAtIn } from '../listing/listed-object.ts';
import { listObjects, maxKeys } from '../listing/listing.ts';
import { sortableKey } from '../store/sortable-key.ts';

/**
 * Lists a bucket's objects, a page at a time.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export async function listObjectsV2(call: Call): Promise<Reply> {
  const { query, engine } = call;
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const startAfter = query.get('start-after');
  const limit = parseCount(query, 'max-keys', maxKeys) ?? maxKeys;
  const encode = keyEncoding(query);
  const token = readToken(query, 'continuation-token');
  const after = token ?? sortableKey(startAfter ?? '');
  const restoredAt = restoredAtIn(call);
  const withOwner = query.get('fetch-owner') === 'true';
  const { objects, commonPrefixes, next } = await engine.store.transact('read', async (tx) => {
    await getBucket(tx, call);
    return listObjects(tx, { bucket: call.bucket, prefix, delimiter, after, limit });
  });
  const listing = {
    Name: call.bucket,
    Prefix: encode(prefix),
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    StartAfter: startAfter === undefined || token !== undefined ? undefined : encode(startAfter),
    ContinuationToken: query.get('continuation-token'),
    NextContinuationToken: next === undefined ? undefined : writeToken(next),
    KeyCount: objects.length + commonPrefixes.length,
    MaxKeys: limit,
    EncodingType: query.get('encoding-type'),
    IsTruncated: next !== undefined,
    Contents: listedObjects(objects, encode, { restoredAt, names: withOwner ? engine : undefined }),
    CommonPrefixes: commonPrefixes.map((common) => ({ Prefix: encode(common) })),
  };
  return xmlReply('ListBucketResult', listing, regionHeader(call));
}
