import { bucketRequests } from './buckets.ts';
import { configurationRequests } from './configurations.ts';
import type { Request } from './given.ts';
import { multipartRequests } from './multipart.ts';
import { objectRequests } from './objects.ts';
import { streamed } from './outside.ts';

export type { Request } from './given.ts';
export { rawRequests, type RawRequest } from './outside.ts';

/** Requests of the SDK, at least one for every operation of the engine. */
export const sdkRequests: readonly Request[] = [
  ...bucketRequests,
  ...configurationRequests,
  ...objectRequests,
  ...multipartRequests,
  streamed,
];
