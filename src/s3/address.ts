import type { RequestUrl } from './http/request-url.ts';

/** What an S3 address names. */
export interface Address {
  bucket?: string;
  key?: string;
  /** As the host names it; absent for hosts without one, such as `s3.amazonaws.com`. */
  region?: string;
  /** Whether this is a bucket's website endpoint rather than the REST API. */
  website?: boolean;
}

type Place = Pick<RequestUrl, 'hostname' | 'pathname'>;

const region = String.raw`(?<region>[a-z]{2}(?:-[a-z]+)+-\d+)`;
const suffix = String.raw`\.amazonaws\.com(?:\.cn)?$`;
const website = new RegExp(String.raw`^(?<bucket>.+)\.s3-website[.-]${region}${suffix}`);
const rest = new RegExp(
  String.raw`^(?:(?<bucket>.+)\.)?s3(?:(?:-fips)?(?:\.dualstack)?[.-]${region}|-external-1|-accelerate(?:\.dualstack)?)?${suffix}`,
);
const local = /^(?<bucket>.+)\.localhost$/;

/**
 * What an address of S3 names, virtual-hosted or path style, in any region; `undefined` when it is not S3's.
 * @example parseAddress(new URL('https://my-social-app.s3.us-east-1.amazonaws.com/users/101/profile.jpg'))
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
export function parseAddress(url: Place): Address | undefined {
  const site = website.exec(url.hostname)?.groups;
  if (site) return { ...named(site.bucket, url.pathname, site.region), website: true };
  const found = rest.exec(url.hostname)?.groups;
  return found && named(found.bucket, url.pathname, found.region);
}

/**
 * The same for an engine that serves an endpoint of its own: every other host takes path style addresses,
 * and `<bucket>.localhost` is virtual-hosted.
 */
export function parseAnyAddress(url: Place): Address {
  return parseAddress(url) ?? named(local.exec(url.hostname)?.groups?.bucket, url.pathname, undefined);
}

function named(host: string | undefined, path: string, regionName: string | undefined): Address {
  const slash = path.indexOf('/', 1);
  const bucket = host ?? decode(slash < 0 ? path.slice(1) : path.slice(1, slash));
  const key = host !== undefined ? path.slice(1) : slash < 0 ? '' : path.slice(slash + 1);
  const address: Address = {};
  if (bucket !== '') address.bucket = bucket;
  if (key !== '') address.key = decode(key);
  if (regionName !== undefined) address.region = regionName;
  return address;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
