import { objectRead } from './going-along.ts';
import type { OperationRow } from './operation-row.ts';

/** Operations without a bucket, and the preflight that a browser sends in advance, which can be for any resource. */
export const serviceRows = [
  {
    name: 'CorsPreflight',
    method: 'OPTIONS',
    on: 'service',
    asks: 'nobody',
    parameters: ['uploadId', ...objectRead],
    headers: ['origin', 'access-control-request-headers', 'access-control-request-method'],
  },
  {
    name: 'CorsPreflight',
    method: 'OPTIONS',
    on: 'bucket',
    asks: 'nobody',
    parameters: ['uploadId', ...objectRead],
    headers: ['origin', 'access-control-request-headers', 'access-control-request-method'],
  },
  {
    name: 'CorsPreflight',
    method: 'OPTIONS',
    on: 'object',
    asks: 'nobody',
    parameters: ['uploadId', ...objectRead],
    headers: ['origin', 'access-control-request-headers', 'access-control-request-method'],
  },
  {
    name: 'ListBuckets',
    method: 'GET',
    on: 'service',
    action: 'ListAllMyBuckets',
    asks: 'users',
    parameters: ['bucket-region', 'continuation-token', 'max-buckets', 'prefix'],
  },
] as const satisfies readonly OperationRow[];
