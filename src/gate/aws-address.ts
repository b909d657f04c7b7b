import { type Endpoint, parseAddress } from '#protocol/address';

/**
 * The AWS form of an address on the reader's own endpoint; `undefined` for an address on another server. Presigned addresses
 * that programs were given are led back by this when they are fetched.
 *
 * @example awsAddress(new URL('http://127.0.0.1:9000/my-app/a.txt'), { url: 'http://127.0.0.1:9000', addressing: 'path' })
 */
export function awsAddress(address: URL, served?: Endpoint): URL | undefined {
  if (parseAddress(address)) return address;
  if (!served) return undefined;
  const { url, addressing } = served;
  const endpoint = new URL(url);
  const { pathname, search } = address;
  if (address.protocol !== endpoint.protocol || address.port !== endpoint.port) return undefined;
  if (addressing === 'path') {
    if (address.hostname !== endpoint.hostname) return undefined;
    return new URL(`https://s3.us-east-1.amazonaws.com${pathname}${search}`);
  }
  const suffix = `.${endpoint.hostname}`;
  const bucket = address.hostname.endsWith(suffix) ? address.hostname.slice(0, -suffix.length) : '';
  if (!/^[a-z\d][a-z\d.-]+$/.test(bucket)) return undefined;
  return new URL(`https://${bucket}.s3.us-east-1.amazonaws.com${pathname}${search}`);
}
