import type { S3Client } from '@aws-sdk/client-s3';
import type { RequestContext } from '#connections';
import type { RealConnection } from '#connections/real';
import { createClient } from '#workbench/client';

/** The two ways to reach the reader's own S3. */
export interface OwnClients {
  /** Only reads, so the connection's guard lets its requests pass. */
  readonly look: S3Client;
  /** Deletes what a person has just confirmed, by name and number. */
  readonly act: S3Client;
}

/** The AWS SDK over a real connection, which signs with the reader's keys in place of the SDK. */
export function createOwnClients(connection: RealConnection): OwnClients {
  const client = (context: RequestContext) =>
    createClient({
      fetch: (request) => connection.fetch(request, context),
      // The connection rewrites every address, so any region will do. In this one, no location has to be sent.
      environment: () => ({ ...connection.environment, AWS_REGION: 'us-east-1' }),
      clockOffset: () => 0,
    });
  return { look: client({ purpose: 'look' }), act: client({ purpose: 'hand', isConfirmed: true }) };
}
