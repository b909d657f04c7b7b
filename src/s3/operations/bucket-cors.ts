import { S3Error } from '#protocol/errors';
import { parseXml } from '#protocol/xml';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { bucketOf, updateBucket } from '../buckets/bucket.ts';
import { askedHeadersIn, corsElement, corsHeaders, parseCors } from '../buckets/cors.ts';
import { without } from '../buckets/without.ts';

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html */
const maxCors = 64 * 1024;

/**
 * Returns what pages of other origins may do with a bucket. Throws NoSuchCORSConfiguration.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketCors.html
 */
export async function getBucketCors(call: Call): Promise<Reply> {
  const { cors } = await bucketOf(call);
  if (!cors) throw new S3Error('NoSuchCORSConfiguration', { details: { BucketName: call.bucket } });
  return xmlReply('CORSConfiguration', corsElement(cors));
}

/**
 * Sets what pages of other origins may do with a bucket.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html
 */
export async function putBucketCors(call: Call): Promise<Reply> {
  const cors = parseCors(parseXml(await call.body.bytes(maxCors), 'CORSConfiguration'));
  await updateBucket(call, (bucket) => ({ ...bucket, cors }));
  return {};
}

/**
 * Removes all CORS rules, so that pages of other origins may do nothing with a bucket.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketCors.html
 */
export async function deleteBucketCors(call: Call): Promise<Reply> {
  await updateBucket(call, (bucket) => without(bucket, 'cors'));
  return { status: 204 };
}

/**
 * Tells a browser whether a page may send the request that it asks about. Throws AccessForbidden if no rule allows it.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTOPTIONSobject.html
 */
export async function corsPreflight(call: Call): Promise<Reply> {
  const origin = call.headers.get('origin');
  const method = call.headers.get('access-control-request-method');
  if (origin === null)
    throw new S3Error('BadRequest', { message: 'Insufficient information. Origin request header needed.' });
  const isMissing = call.bucket !== '' && !call.foundBucket;
  const bucket = call.foundBucket && (await bucketOf(call));
  if (!bucket?.cors) {
    throw new S3Error('AccessForbidden', {
      message: `CORSResponse: ${isMissing ? 'Bucket not found' : 'CORS is not enabled for this bucket.'}`,
      details: details(call, method ?? 'OPTIONS'),
    });
  }
  if (method === null) {
    throw new S3Error('BadRequest', { message: 'Invalid Access-Control-Request-Method: null' });
  }
  const headers = corsHeaders(bucket.cors, { origin, method, headers: askedHeadersIn(call.headers) });
  if (!headers) throw new S3Error('AccessForbidden', { details: details(call, method) });
  return { headers };
}

function details(call: Call, method: string): Record<string, string> {
  return { Method: method, ResourceType: call.key === '' ? 'BUCKET' : 'OBJECT' };
}
