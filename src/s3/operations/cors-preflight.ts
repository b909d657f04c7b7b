import type { Call } from '../call.ts';
import type { Reply } from '../http/reply.ts';

/**
 * Tells a browser what it may send from another origin.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTOPTIONSobject.html
 */
export async function corsPreflight({ headers }: Call): Promise<Reply> {
  return {
    headers: {
      'Access-Control-Allow-Methods': 'GET, HEAD, PUT, POST, DELETE',
      'Access-Control-Allow-Headers': headers.get('access-control-request-headers') ?? '*',
      'Access-Control-Max-Age': '3000',
    },
  };
}
