import type { Exchange, HeaderLine } from '#connections';

/** One request of a program; of its body only what DeleteObjects names. */
export interface Sent {
  readonly operation: string | undefined;
  readonly bucket: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly HeaderLine[];
  readonly body: string;
  /** 0 where there was no answer. */
  readonly status: number;
  readonly answered: readonly HeaderLine[];
  /** The code of an error that was answered. */
  readonly code: string | undefined;
}

/** What a report tells of a request. */
export function sentOf({ operation, bucket, request, response }: Exchange): Sent {
  const { method, url, headers, body } = request;
  return {
    operation,
    bucket,
    method,
    url,
    headers,
    // What a DeleteObjects names; bytes of files are of no interest here.
    body: operation === 'DeleteObjects' ? new TextDecoder().decode(body) : '',
    status: response?.status ?? 0,
    answered: response?.headers ?? [],
    code:
      response !== undefined && response.status >= 400
        ? /<Code>(\w+)</.exec(new TextDecoder().decode(response.body))?.[1]
        : undefined,
  };
}
