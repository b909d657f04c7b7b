import { escapePath } from '#protocol/text';
import { S3Error } from '#protocol/errors';
import { verifyNoStep } from './step.ts';

/** Where a server listens, and how its addresses are written. */
export interface Endpoint {
  /** Scheme, host and port: `https://s3.eu-central-1.amazonaws.com` or `http://127.0.0.1:9000`. */
  readonly url: string;
  /** Whether the bucket is named in the host or at the beginning of the path. */
  readonly addressing: 'virtual' | 'path';
}

/** What an address is to name. */
export interface Target {
  readonly bucket?: string | undefined;
  /** Not encoded. */
  readonly key?: string | undefined;
  /** The query with its question mark, as it was sent; empty if there is none. */
  readonly search: string;
}

/**
 * The address of a bucket or an object on an endpoint, the inverse of `parseAddress`.
 *
 * Throws InvalidBucketName; and InvalidURI for an endpoint that takes no bucket in its host, and for a key with a segment `.`
 * or `..`: whatever parses the address on the way resolves such a segment, encoded or not, and the request would reach another
 * key, or even another bucket.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
export function writeAddress(endpoint: Endpoint, { bucket, key = '', search }: Target): URL {
  verifyNoStep(key);
  const url = new URL(endpoint.url);
  const path = escapePath(key);
  if (bucket === undefined) return new URL(`${url.origin}/${search}`);
  if (!/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/.test(bucket)) {
    throw new S3Error('InvalidBucketName', { details: { BucketName: bucket } });
  }
  if (endpoint.addressing === 'path') return new URL(`${url.origin}/${bucket}/${path}${search}`);
  const hostname = `${bucket}.${url.hostname}`;
  url.hostname = hostname;
  // An IP address cannot have a name before it, so `URL` has left it unchanged: the key would then be read as the bucket.
  if (url.hostname !== hostname) {
    throw new S3Error('InvalidURI', {
      message: `No bucket can be named before the host of ${endpoint.url}. Choose path addressing for this endpoint.`,
    });
  }
  return new URL(`${url.origin}/${path}${search}`);
}
