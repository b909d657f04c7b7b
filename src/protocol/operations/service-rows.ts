import type { OperationRow } from './operation-row.ts';

/** Operations on no bucket, and the preflight that a browser sends ahead, which can be for anything. */
export const serviceRows = [
  { name: 'CorsPreflight', method: 'OPTIONS', on: 'service', asks: 'nobody' },
  { name: 'CorsPreflight', method: 'OPTIONS', on: 'bucket', asks: 'nobody' },
  { name: 'CorsPreflight', method: 'OPTIONS', on: 'object', asks: 'nobody' },
  { name: 'ListBuckets', method: 'GET', on: 'service', action: 'ListAllMyBuckets', asks: 'users' },
] as const satisfies readonly OperationRow[];
