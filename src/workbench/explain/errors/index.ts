import { access } from './access.ts';
import { buckets } from './buckets.ts';
import type { Explanations } from './explanation.ts';
import { missing } from './missing.ts';
import { objects } from './objects.ts';
import { requests } from './requests.ts';

export { explainStatus } from './by-status.ts';
export type { Explanation } from './explanation.ts';

/**
 * What S3's error codes mean, by code.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export const explanations: Explanations = { ...missing, ...access, ...buckets, ...objects, ...requests };
