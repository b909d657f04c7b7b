import type { Connection } from '#connections';
import type { RealConnection } from '#connections/real';

/** Whether requests go to the reader's own S3. */
export function isReal(connection: Connection): connection is RealConnection {
  return connection.kind !== 'simulated';
}
