import type { IncomingMessage, RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { operationOf, S3Error, type S3 } from '../s3/index.ts';
import { refusal } from './refusals.ts';

/**
 * Turns requests of `node:http` into Requests for an engine, and its Responses back, both streaming. Hono's adapter makes
 * a Request's parts only when they are asked for, which is what makes it fast; so are the Responses that it puts in the
 * place of Node's own.
 */
export function listenerOf(s3: S3): RequestListener {
  const listener = getRequestListener(
    async (request, { incoming }) => {
      const problem = problemOf(incoming as IncomingMessage, request);
      return problem ? refusal(problem) : s3.fetch(request, senderOf(incoming as IncomingMessage));
    },
    {
      errorHandler: (error) =>
        refusal(new S3Error('InvalidURI', { message: `Couldn't parse the specified URI: ${String(error)}` })),
    },
  );
  return (incoming, outgoing) => void listener(incoming, outgoing);
}

/** A `.` or `..` between slashes, escaped or not. */
const dotSegment = /\/(?:\.|%2e){1,2}(?:[/?]|$)/i;

/** What a Request cannot carry, or no longer shows. */
function problemOf(incoming: IncomingMessage, request: Request): S3Error | undefined {
  // A URL takes dot segments as steps up and down, which would lead to another object than was asked for.
  if (dotSegment.test(incoming.url?.split('?', 1)[0] ?? '')) {
    return new S3Error('InvalidURI', {
      message: 'Keys with a part that is "." or ".." cannot be addressed here.',
    });
  }
  const { headers, method } = incoming;
  const saysLength = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  if (method !== 'PUT' || saysLength) return undefined;
  const operation = operationOf(request);
  return operation === 'PutObject' || operation === 'UploadPart'
    ? new S3Error('MissingContentLength')
    : undefined;
}

function senderOf({ socket }: IncomingMessage): { ip?: string } {
  const ip = socket.remoteAddress?.replace(/^::ffff:/, '');
  return ip === undefined ? {} : { ip };
}
