import { invalidArgument } from '#protocol/errors';
import { isoDate } from '#protocol/text';
import type { Call } from '../call.ts';
import { callerId } from '../call.ts';
import { parseCount } from '../http/parameters.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { afterPrefix } from '../store/sortable-key.ts';
import { readToken, writeToken } from '../listing/continuation-token.ts';
import { ownerElement } from '../access/owner.ts';
import { bucketArn } from '../buckets/bucket.ts';
import { isRegion } from '../buckets/regions.ts';

const maxBuckets = 10_000;

/**
 * Lists the caller's buckets, by name.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
 */
export async function listBuckets(call: Call): Promise<Reply> {
  const { query } = call;
  const owner = callerId(call);
  const prefix = query.get('prefix') ?? '';
  const region = query.get('bucket-region');
  if (region !== undefined && !isRegion(region)) {
    throw invalidArgument('bucket-region', undefined, `Argument value ${region} is not a valid AWS Region`);
  }
  const limit = parseCount(query, 'max-buckets', Number.MAX_SAFE_INTEGER) ?? Number.MAX_SAFE_INTEGER;
  if (query.get('max-buckets') && (limit === 0 || limit > maxBuckets)) {
    throw invalidArgument(
      'max-buckets',
      String(limit),
      `Argument max-buckets must be an integer between 1 and ${maxBuckets}`,
    );
  }
  // Only in this list does an empty token count as none.
  const after = query.get('continuation-token') === '' ? undefined : readToken(query, 'continuation-token');
  const from = after === undefined ? prefix : `${after}\0`;
  const rows = await call.engine.store.transact('read', (tx) =>
    tx.scan('buckets', '', { from, until: afterPrefix(prefix), limit: Number.MAX_SAFE_INTEGER }),
  );
  const buckets = rows
    .map(([, bucket]) => bucket)
    .filter((bucket) => bucket.owner === owner && (region === undefined || bucket.region === region));
  const page = buckets.slice(0, limit);
  const last = page.at(-1);
  const paged = ['prefix', 'bucket-region', 'max-buckets', 'continuation-token'].some((name) =>
    query.has(name),
  );
  return xmlReply('ListAllMyBucketsResult', {
    Owner: ownerElement(call.engine, owner),
    Buckets: {
      Bucket: page.map(({ name, created, region: home }) => ({
        Name: name,
        CreationDate: isoDate(created),
        BucketRegion: paged ? home : undefined,
        BucketArn: bucketArn(name),
      })),
    },
    ContinuationToken: last && page.length < buckets.length ? writeToken(last.name) : undefined,
    Prefix: query.get('prefix'),
  });
}
