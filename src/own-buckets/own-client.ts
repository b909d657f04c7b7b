import type { S3Client } from '@aws-sdk/client-s3';
import type { RequestContext } from '#connections';
import type { RealConnection } from '#connections/real';
import { createClient } from '#workbench/client';

/** The two ways to reach the reader's own S3. */
export interface OwnClients {
  /** Only looks: the guard of the connection lets it pass. */
  readonly look: S3Client;
  /** Deletes what a person has just confirmed, by name and number. */
  readonly act: S3Client;
}

/** The AWS SDK over a real connection, which signs with the reader's keys in the SDK's place. */
export function createOwnClients(connection: RealConnection): OwnClients {
  const client = (context: RequestContext) =>
    createClient({
      fetch: (request) => connection.fetch(request, context),
      // The connection writes every address anew: any region will do, and this one needs no location.
      environment: () => ({ ...connection.environment, AWS_REGION: 'us-east-1' }),
      clockOffset: () => 0,
    });
  return { look: client({ purpose: 'look' }), act: client({ purpose: 'hand', isConfirmed: true }) };
}
