import type { Call } from '../call.ts';
import type { Reply } from '../http/reply.ts';
import { bucketOf } from '../buckets/bucket.ts';

/**
 * Returns a bucket's region; the answer is empty for us-east-1, S3's first region.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html
 */
export async function getBucketLocation(call: Call): Promise<Reply> {
  const { region, locationConstraint = region } = await bucketOf(call);
  const element = 'LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
  return {
    headers: { 'Content-Type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${
      region === 'us-east-1' ? `<${element}/>` : `<${element}>${locationConstraint}</LocationConstraint>`
    }`,
  };
}
