import type { IncomingMessage, RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { refuse } from '#protocol/answers';
import { S3Error } from '#protocol/errors';
import { operationOf } from '#protocol/operations';
import type { S3, Sender } from '#s3';
import { IncomingHeaders } from './incoming-headers.ts';

/**
 * Turns requests of `node:http` into Requests for an engine, and its Responses back, both streaming. Hono's adapter makes
 * a Request's parts only when they are asked for, which is what makes it fast; so are the Responses that it puts in the
 * place of Node's own.
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
      // Clients of HTTP/1.0 need not say whom they ask.
      hostname: 'localhost',
      errorHandler: (error) =>
        refuse(new S3Error('InvalidURI', { message: `Couldn't parse the specified URI: ${String(error)}` })),
    },
  );
  return (incoming, outgoing) => void listener(incoming, outgoing);
}

/** A `.` or `..` between slashes, escaped or not: a URL would take them for steps up and down. */
const dotSegment = /\/(?:\.|%2e){1,2}(?:[/?]|$)/i;

/** Most addresses have nothing like it, which is quickly seen. */
function hasDotSegment(url: string): boolean {
  return (url.includes('/.') || url.includes('/%2')) && dotSegment.test(url);
}

/** What a Request cannot carry, or no longer shows. */
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
