import { corsRule } from '../cors-rule.ts';
import type { Remedy } from './finding.ts';

/**
 * The CORS rule that lets a page of this origin use a bucket, and how to add it.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html
 */
export function corsRemedy(bucket: string, origin: string): Remedy {
  const rule = corsRule(origin);
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
