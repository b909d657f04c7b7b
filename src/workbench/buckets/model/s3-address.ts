import { escapePath, escapeUri } from '#protocol/text';
/** The S3 URI of an object, which tools understand: `s3://my-social-app/users/101/profile.jpg`. */
export function s3Uri(bucket: string, key = ''): string {
  return `s3://${bucket}/${key}`;
}

/** The address of an object, as requests carry it. */
export function objectAddress(bucket: string, key: string, region: string): string {
  const path = escapePath(key);
  // A dot in the name would not fit the certificate of the host.
  return bucket.includes('.')
    ? `https://s3.${region}.amazonaws.com/${bucket}/${path}`
    : `https://${bucket}.s3.${region}.amazonaws.com/${path}`;
}

/** Where a copy is made from, as `CopySource` asks for it. */
export function copySource(bucket: string, key: string, versionId?: string): string {
  const path = `${bucket}/${escapePath(key)}`;
  return versionId === undefined ? path : `${path}?versionId=${escapeUri(versionId)}`;
}

/**
 * Whether an address can name the key in a browser. It takes `.` and `..` between slashes for steps, also where they
 * are escaped: a request for the key `..` would ask for the bucket.
 */
export function isAddressable(key: string): boolean {
  return !key.split('/').some((segment) => segment === '.' || segment === '..');
}

/** What a key is called without what stands before its last slash. */
export function lastPart(key: string): string {
  return /[^/]*\/*$/.exec(key)?.[0] ?? key;
}
