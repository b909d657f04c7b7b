import type { Transport } from './transport.ts';

/**
 * No page can list the buckets on AWS, or make one, because S3 answers such requests without CORS headers. So the page
 * answers in S3's place where it knows the answer: it lists the connected buckets, and to the making of a bucket that is
 * there already it answers what S3 in us-east-1 answers the owner. The header `x-learn-s3-answered-by` says so.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
 */
export function withinBrowserLimits(transport: Transport, buckets: readonly string[]): Transport {
  return async (outgoing) => {
    const { method, bucket, key, search } = outgoing;
    if (!outgoing.isSigned) return transport(outgoing);
    if (method === 'GET' && bucket === undefined) return answer(bucketList(buckets));
    if (method !== 'PUT' || bucket === undefined || key !== undefined || search !== '')
      return transport(outgoing);
    const head = await transport({
      ...outgoing,
      method: 'HEAD',
      headers: new Headers(),
      body: undefined,
    }).catch(() => undefined);
    return head?.ok ? answer('', { location: `/${bucket}` }) : transport(outgoing);
  };
}

function answer(body: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, {
    headers: {
      ...(body !== '' && { 'content-type': 'application/xml' }),
      'x-learn-s3-answered-by': 'page',
      ...headers,
    },
  });
}

function bucketList(buckets: readonly string[]): string {
  const entries = buckets.map((name) => `<Bucket><Name>${name}</Name></Bucket>`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">' +
    `<Buckets>${entries.join('')}</Buckets></ListAllMyBucketsResult>`
  );
}
