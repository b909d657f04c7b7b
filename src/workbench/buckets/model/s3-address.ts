import { escapePath, escapeUri } from '#protocol/text';
/** The S3 URI of an object, as tools take it: `s3://my-social-app/users/101/profile.jpg`. */
export function s3Uri(bucket: string, key = ''): string {
  return `s3://${bucket}/${key}`;
}

/** The URL of an object, as requests have it. */
export function objectAddress(bucket: string, key: string, region: string): string {
  const path = escapePath(key);
  // The host's certificate does not cover bucket names with dots.
  return bucket.includes('.')
    ? `https://s3.${region}.amazonaws.com/${bucket}/${path}`
    : `https://${bucket}.s3.${region}.amazonaws.com/${path}`;
}

/** The source of a copy, in the form that `CopySource` takes. */
export function copySource(bucket: string, key: string, versionId?: string): string {
  const path = `${bucket}/${escapePath(key)}`;
  return versionId === undefined ? path : `${path}?versionId=${escapeUri(versionId)}`;
}

/**
 * Whether a browser can request the key. A browser resolves `.` and `..` between slashes, even when they are escaped: a
 * request for the key `..` would ask for the bucket.
 */
export function isAddressable(key: string): boolean {
  return !key.split('/').some((segment) => segment === '.' || segment === '..');
}

/** The part of a key after its last slash. */
export function lastPart(key: string): string {
  return /[^/]*\/*$/.exec(key)?.[0] ?? key;
}
