import { S3Error } from '#protocol/errors';

const forbiddenPrefixes = ['xn--', 'sthree-', 'amzn-s3-demo-'];
const forbiddenSuffixes = ['-s3alias', '--ol-s3', '.mrap', '--x-s3', '--table-s3'];

/**
 * Throws InvalidBucketName for a name that no bucket can have.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export function verifyBucketName(name: string): void {
  if (isBucketName(name)) return;
  throw new S3Error('InvalidBucketName', { details: { BucketName: name } });
}

/** Whether a general-purpose bucket may have that name. */
export function isBucketName(name: string): boolean {
  return (
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !/\.[.-]|-\./.test(name) &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name) &&
    !forbiddenPrefixes.some((prefix) => name.startsWith(prefix)) &&
    !forbiddenSuffixes.some((suffix) => name.endsWith(suffix))
  );
}
