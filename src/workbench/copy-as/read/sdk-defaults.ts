const algorithm = 'x-amz-sdk-checksum-algorithm';

/**
 * Whether the SDK added a header by itself, and will do so again: a body's checksum, or the wish for one in the answer.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-dataintegrity.html
 */
export function isSdkDefault(
  operation: string,
  header: string,
  headers: ReadonlyMap<string, string>,
): boolean {
  const chosen = headers.get(algorithm);
  if (header === algorithm) return chosen === 'CRC32';
  if (header === 'x-amz-checksum-mode') return operation === 'GetObject';
  return header === 'content-length' || header === `x-amz-checksum-${chosen?.toLowerCase()}`;
}
