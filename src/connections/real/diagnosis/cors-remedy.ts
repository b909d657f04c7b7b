import type { Remedy } from './finding.ts';

/**
 * The CORS rule that lets a page of this origin use a bucket, and how to add it.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html
 */
export function corsRemedy(bucket: string, origin: string): Remedy {
  const rule = {
    AllowedOrigins: [origin],
    AllowedMethods: ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'],
    AllowedHeaders: ['*'],
    ExposeHeaders: [
      'Content-Range',
      'ETag',
      'x-amz-bucket-region',
      'x-amz-checksum-crc32',
      'x-amz-checksum-type',
      'x-amz-delete-marker',
      'x-amz-request-id',
      'x-amz-version-id',
    ],
    MaxAgeSeconds: 600,
  };
  const configuration = JSON.stringify({ CORSRules: [rule] });
  return {
    json: JSON.stringify([rule], undefined, 2),
    cli: `aws s3api put-bucket-cors --bucket ${bucket} --cors-configuration '${configuration}'`,
    console: [
      `Open the bucket ${bucket} in the S3 console.`,
      'Choose the tab “Permissions”.',
      'Below “Cross-origin resource sharing (CORS)” choose “Edit”.',
      'Paste the JSON. Where rules stand there already, add this one to the list.',
      'Choose “Save changes”, and test again.',
    ],
  };
}
