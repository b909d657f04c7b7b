import { rememberLast, unescapeUri } from '#protocol/text';
import type { RequestUrl } from './request-url.ts';

/** What an S3 address names. */
export interface Address {
  bucket?: string;
  key?: string;
  /** The region in the host; absent for hosts without one, such as `s3.amazonaws.com`. */
  region?: string;
  /** Whether this is a bucket's website endpoint rather than the REST API. */
  website?: boolean;
}

type Place = Pick<RequestUrl, 'hostname' | 'pathname'>;

/** What a host name stands for. */
interface Host {
  readonly bucket?: string | undefined;
  readonly region?: string | undefined;
  readonly website?: boolean;
}

const regionPattern = String.raw`(?<region>[a-z]{2}(?:-[a-z]+)+-\d+)`;
const suffix = String.raw`\.amazonaws\.com(?:\.cn)?$`;
const websiteHost = new RegExp(String.raw`^(?<bucket>.+)\.s3-website[.-]${regionPattern}${suffix}`);
const restHost = new RegExp(
  String.raw`^(?:(?<bucket>.+)\.)?s3(?:(?:-fips)?(?:\.dualstack)?[.-]${regionPattern}|-external-1|-accelerate(?:\.dualstack)?)?${suffix}`,
);
const localHosts = /^(?<bucket>.+)\.localhost$/;

/**
 * What an address of S3 names, virtual-hosted or path style, in any region; `undefined` for an address outside S3.
 * @example parseAddress(new URL('https://my-social-app.s3.us-east-1.amazonaws.com/users/101/profile.jpg'))
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
export function parseAddress(url: Place): Address | undefined {
  const host = hostOfS3(url.hostname);
  return host && named(host, url.pathname);
}

/**
 * The same as `parseAddress` for an engine with an endpoint of its own: `<bucket>.localhost` is virtual-hosted, and any other
 * host takes path style addresses.
 */
export function parseAnyAddress(url: Place): Address {
  return named(hostOfS3(url.hostname) ?? localHost(url.hostname), url.pathname);
}

const hostOfS3 = rememberLast((hostname): Host | undefined => {
  const site = websiteHost.exec(hostname)?.groups;
  return site ? { bucket: site.bucket, region: site.region, website: true } : restHost.exec(hostname)?.groups;
});

const localHost = rememberLast((hostname): Host => ({ bucket: localHosts.exec(hostname)?.groups?.bucket }));

/** Whether a host of S3 serves the buckets of all regions, as `s3.amazonaws.com` does. */
export function isGlobalAddress(hostname: string): boolean {
  const host = hostOfS3(hostname);
  return host !== undefined && host.region === undefined;
}

function named({ bucket: inHost, region, website }: Host, path: string): Address {
  const slash = path.indexOf('/', 1);
  const bucket = inHost ?? unescapeUri(slash < 0 ? path.slice(1) : path.slice(1, slash));
  const key = inHost !== undefined ? path.slice(1) : slash < 0 ? '' : path.slice(slash + 1);
  const address: Address = {};
  if (bucket !== '') address.bucket = bucket;
  if (key !== '') address.key = unescapeUri(key);
  if (region !== undefined) address.region = region;
  if (website) address.website = true;
  return address;
}
