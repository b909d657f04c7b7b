import type { Exchange, HeaderLine } from '#connections';

/** A request of a program; its body is kept only for DeleteObjects. */
export interface Sent {
  readonly operation: string | undefined;
  readonly bucket: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly HeaderLine[];
  readonly body: string;
  /** 0 if there was no answer. */
  readonly status: number;
  readonly answered: readonly HeaderLine[];
  /** The code of the error, if one was answered. */
  readonly code: string | undefined;
}

/** What a report includes of a request. */
export function sentOf({ operation, bucket, request, response }: Exchange): Sent {
  const { method, url, headers, body } = request;
  return {
    operation,
    bucket,
    method,
    url,
    headers,
    // The keys that a DeleteObjects names are needed; the bytes of files are not.
    body: operation === 'DeleteObjects' ? new TextDecoder().decode(body) : '',
    status: response?.status ?? 0,
    answered: response?.headers ?? [],
    code:
      response !== undefined && response.status >= 400
        ? /<Code>(\w+)</.exec(new TextDecoder().decode(response.body))?.[1]
        : undefined,
  };
}
