import type { Connection } from '../../connections/index.ts';
import type { RealConnection } from '../../connections/real/index.ts';

/** Whether requests go to the reader's own S3. */
export function isReal(connection: Connection): connection is RealConnection {
  return connection.kind !== 'simulated';
}
