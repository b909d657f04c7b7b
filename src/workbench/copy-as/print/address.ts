import { escapePath, escapeUri } from '#protocol/text';
import { localEndpoint, parseAddress } from '#protocol/address';
import type { CopySource, CopyTarget } from '../form.ts';
import { regionOf } from '../read/region.ts';

/**
 * The address of a request, in the one form that all ways of signing agree on: everything that can be escaped is escaped,
 * and the query is sorted.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function addressFor(source: CopySource, target: CopyTarget): string {
  const { bucket, key = '', request } = source;
  const url = new URL(request.url);
  const place =
    target === 'local'
      ? `${localEndpoint}/${bucket ?? ''}${bucket === undefined || key === '' ? '' : '/'}`
      : awsOrigin(url, bucket, regionOf(source));
  return place + escapePath(key.toWellFormed()) + queryOf(url);
}

function awsOrigin(url: URL, bucket: string | undefined, region: string): string {
  const isOfAws = parseAddress(url) !== undefined;
  const isVirtual = isOfAws && url.hostname.startsWith(`${bucket}.`);
  if (isOfAws && isVirtual) return `${url.origin}/`;
  const host = isOfAws ? url.origin : `https://s3.${region}.amazonaws.com`;
  if (bucket === undefined) return `${host}/`;
  // AWS's certificate does not cover bucket names with dots.
  if (isOfAws || bucket.includes('.')) return `${host}/${bucket}/`;
  return `https://${bucket}.s3.${region}.amazonaws.com/`;
}

function queryOf({ searchParams }: URL): string {
  const pairs = [...searchParams]
    .filter(([name]) => name !== 'x-id')
    .map(([name, value]) => [escapeUri(name), escapeUri(value)] as const)
    .sort(([one, first], [other, second]) => (one < other ? -1 : one > other ? 1 : first < second ? -1 : 1))
    .map((pair) => pair.join('='));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
