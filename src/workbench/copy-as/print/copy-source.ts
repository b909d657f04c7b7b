import { unescapeUri } from '#protocol/text';
/** The object from which a copy is made, as its header names it. */
export interface CopySourceParts {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | undefined;
}

/**
 * Takes apart the value of `x-amz-copy-source`, and removes its escapes, since botocore escapes it again; `undefined` for
 * the name of an access point.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
export function parseCopySource(text: string): CopySourceParts | undefined {
  const [, bucket, key = '', version] = /^\/?([^/]+)\/([^]*?)(?:\?versionId=([^]*))?$/.exec(text) ?? [];
  if (bucket === undefined || bucket.startsWith('arn:')) return undefined;
  return {
    bucket: unescapeUri(bucket),
    key: unescapeUri(key),
    versionId: version === undefined ? undefined : unescapeUri(version),
  };
}

/** The whole value of `x-amz-copy-source`, without escapes. */
export function plainCopySource(text: string): string {
  return unescapeUri(text);
}
