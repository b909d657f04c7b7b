/** An address that is to be presigned anew, and what its own signature says. */
export interface Signed {
  /** Without a signature of version 2; as it was where it has one of version 4, or none. */
  readonly url: string;
  /** For how many seconds it is good from now on, if its signature is of version 2. At most 0 where its time is over. */
  readonly left?: number;
  /** The headers that a signature of version 2 names in the query, such as `content-type`. */
  readonly headers: readonly string[];
}

/**
 * Reads an address that may have a signature of version 2. boto3 makes such ones for `us-east-1`, unless it is told otherwise.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html#RESTAuthenticationQueryStringAuth
 */
export function readOldSignature(url: string): Signed {
  const address = new URL(url);
  const { searchParams } = address;
  const ends = searchParams.get('Expires');
  if (!searchParams.has('AWSAccessKeyId') || !searchParams.has('Signature') || ends === null)
    return { url, headers: [] };
  const headers = ['content-type', 'content-md5'].filter((name) => searchParams.has(name));
  for (const name of ['AWSAccessKeyId', 'Signature', 'Expires']) searchParams.delete(name);
  return { url: address.href, left: Math.round(Number(ends) - Date.now() / 1000), headers };
}
