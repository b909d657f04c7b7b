import { randomBase64, randomHex } from '../body/random.ts';
import { askedHeadersIn, corsHeaders } from '../model/cors.ts';
import { S3Error } from '../s3-error.ts';
import type { CorsRule } from '../store/records.ts';
import { httpDate } from './dates.ts';
import { sendable } from './header-text.ts';
import type { Reply } from './reply.ts';
import { plainXmlDocument } from './xml.ts';

/** Makes the response to one request, with the headers that every response of S3 has. */
export interface Answer {
  readonly now: Date;
  readonly requestId: string;
  readonly hostId: string;
  /** Adds what the bucket's rules let pages of other origins see. */
  allowOrigin(rules: readonly CorsRule[]): void;
  success(reply: Reply): Response;
  failure(error: unknown): Response;
}

/** Begins the answer to a request that arrived at `now`. */
export function createAnswer(request: Request, now: Date): Answer {
  const requestId = randomHex(16);
  const hostId = `${randomBase64(43)}=`;
  let cors: Record<string, string> = {};

  const respond = (status: number, headers: Readonly<Record<string, string>>, body: Reply['body']) => {
    const bodiless = request.method === 'HEAD' || status === 204 || status === 304;
    const isEmpty = !bodiless && body === undefined;
    return new Response(bodiless ? null : (body ?? null), {
      status,
      headers: {
        'x-amz-id-2': hostId,
        'x-amz-request-id': requestId,
        Date: httpDate(now.getTime()),
        Server: 'AmazonS3',
        ...sendable(cors),
        ...(isEmpty && { 'Content-Length': '0' }),
        ...sendable(headers),
      },
    });
  };

  return {
    now,
    requestId,
    hostId,
    allowOrigin: (rules) => {
      const origin = request.headers.get('origin') ?? '';
      // Who names a method, as a preflight does, is answered for that one.
      const method = request.headers.get('access-control-request-method') ?? request.method;
      cors = corsHeaders(rules, { origin, method, headers: askedHeadersIn(request.headers) }) ?? {};
    },
    success: ({ status = 200, headers = {}, body }) => respond(status, headers, body),
    failure: (thrown) => {
      const error = thrown instanceof S3Error ? thrown : new S3Error('InternalError', { cause: thrown });
      const { code, message, details, headers, status } = error;
      // What has not changed is not an error with something to read.
      if (status === 304) return respond(status, headers, undefined);
      const body = plainXmlDocument('Error', {
        Code: code,
        Message: message,
        ...details,
        RequestId: requestId,
        HostId: hostId,
      });
      return respond(status, { 'Content-Type': 'application/xml', ...headers }, body);
    },
  };
}
