import type { IncomingMessage, RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { refuse } from '#protocol/answers';
import { S3Error } from '#protocol/errors';
import { operationOf } from '#protocol/operations';
import type { S3, Sender } from '#s3';
import { IncomingHeaders } from './incoming-headers.ts';

/**
 * Turns requests of `node:http` into Requests for an engine, and its Responses back, both streaming. Hono's adapter is fast
 * since it makes the parts of a Request only when they are asked for, and replaces Node's `Response` by a light one.
 */
export function listenerOf(s3: S3): RequestListener {
  const listener = getRequestListener(
    async (request, { incoming }) => {
      const message = incoming as IncomingMessage;
      Object.defineProperty(request, 'headers', { value: new IncomingHeaders(message) });
      const problem = problemOf(message, request);
      return problem ? refuse(problem, request) : s3.fetch(request, senderOf(message));
    },
    {
      // Clients of HTTP/1.0 need not send a `Host` header.
      hostname: 'localhost',
      errorHandler: (error) =>
        refuse(new S3Error('InvalidURI', { message: `Couldn't parse the specified URI: ${String(error)}` })),
    },
  );
  return (incoming, outgoing) => void listener(incoming, outgoing);
}

/** A `.` or `..` between slashes, escaped or not: a URL would resolve them as steps in a path. */
const dotSegment = /\/(?:\.|%2e){1,2}(?:[/?]|$)/i;

/** Most addresses have no such segment, which the first test finds quickly. */
function hasDotSegment(url: string): boolean {
  return (url.includes('/.') || url.includes('/%2')) && dotSegment.test(url);
}

/** A problem of the incoming request that the Request does not show. */
function problemOf(incoming: IncomingMessage, request: Request): S3Error | undefined {
  const { headers, method } = incoming;
  const saysLength = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  if (method !== 'PUT' || saysLength) return undefined;
  const operation = operationOf(request);
  return operation === 'PutObject' || operation === 'UploadPart'
    ? new S3Error('MissingContentLength')
    : undefined;
}

function senderOf({ socket, url }: IncomingMessage): Sender {
  const ip = socket.remoteAddress?.replace(/^::ffff:/, '');
  return {
    ...(ip !== undefined && { ip }),
    ...(url !== undefined && hasDotSegment(url) && { target: url }),
  };
}
