import { S3Client } from '@aws-sdk/client-s3';
import type { RunningServer } from './server.ts';

/** A client of a server in addition to the one that is tested. Destroy it when done. */
export function clientOf({ endpoint, accessKeyId, secretAccessKey }: RunningServer): S3Client {
  const credentials = { accessKeyId, secretAccessKey };
  return new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials });
}
