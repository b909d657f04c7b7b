import { httpDate, type Octets, randomBase64, randomHex, sendable } from '#protocol/text';

/** What an answer says about itself, besides what was asked for. */
export interface Answering {
  /** The method of the request: a HEAD is answered without a body. */
  readonly method: string;
  readonly now: Date;
  readonly requestId: string;
  readonly hostId: string;
}

/** The content of an answer. */
export interface Answered {
  readonly status: number;
  readonly statusText?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Octets | ReadableStream<Octets> | undefined;
}

/** Begins the answer to a request with this method that arrived at `now`. */
export function beginAnswer(method: string, now = new Date()): Answering {
  return { method, now, requestId: randomHex(16), hostId: `${randomBase64(43)}=` };
}

/**
 * The response, with the headers that every response of S3 has.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html
 */
export function writeAnswer(answering: Answering, { status, statusText, headers, body }: Answered): Response {
  const { method, now, requestId, hostId } = answering;
  const bodiless = method === 'HEAD' || status === 204 || status === 304;
  const isEmpty = !bodiless && body === undefined;
  return new Response(bodiless ? null : (body ?? null), {
    status,
    ...(statusText !== undefined && { statusText }),
    headers: {
      'x-amz-id-2': hostId,
      'x-amz-request-id': requestId,
      Date: httpDate(now.getTime()),
      Server: 'AmazonS3',
      ...(isEmpty && { 'Content-Length': '0' }),
      ...sendable(headers),
    },
  });
}
