type HeadersInit = Headers | Record<string, string> | Iterable<readonly [string, string]>;
type BodyInit = string | Blob | ArrayBuffer | ArrayBufferView | FormData | URLSearchParams | ReadableStream;

/** The headers of a request or a response. Names may be written in any case. */
interface Headers {
  append(name: string, value: string): void;
  delete(name: string): void;
  /** The value of a header, or `null`. */
  get(name: string): string | null;
  getSetCookie(): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  forEach(callback: (value: string, name: string, parent: Headers) => void): void;
  entries(): ArrayIterator<[string, string]>;
  keys(): ArrayIterator<string>;
  values(): ArrayIterator<string>;
  [Symbol.iterator](): ArrayIterator<[string, string]>;
}
declare var Headers: { prototype: Headers; new (init?: HeadersInit): Headers };

/** What a request and a response have in common: a body that can be read once. */
interface Body {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
  readonly bodyUsed: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
  blob(): Promise<Blob>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  formData(): Promise<FormData>;
  /** The body, read as JSON. */
  json(): Promise<any>;
  /** The body as UTF-8 text. */
  text(): Promise<string>;
}

type RequestInfo = Request | string;

/** How to make a request. */
interface RequestInit {
  /** What to send. */
  body?: BodyInit | null;
  cache?: 'default' | 'force-cache' | 'no-cache' | 'no-store' | 'only-if-cached' | 'reload';
  credentials?: 'include' | 'omit' | 'same-origin';
  duplex?: 'half';
  headers?: HeadersInit;
  integrity?: string;
  keepalive?: boolean;
  /** `GET` when it is left out. */
  method?: string;
  mode?: 'cors' | 'navigate' | 'no-cors' | 'same-origin';
  redirect?: 'error' | 'follow' | 'manual';
  referrer?: string;
  /** Cancels the request. */
  signal?: AbortSignal | null;
}

/** A request as `fetch` makes it. */
interface Request extends Body {
  readonly headers: Headers;
  readonly method: string;
  readonly redirect: 'error' | 'follow' | 'manual';
  readonly signal: AbortSignal;
  readonly url: string;
  clone(): Request;
}
declare var Request: { prototype: Request; new (input: RequestInfo | URL, init?: RequestInit): Request };

interface ResponseInit {
  headers?: HeadersInit;
  status?: number;
  statusText?: string;
}

/** The answer to a request. */
interface Response extends Body {
  readonly headers: Headers;
  /** Whether the status is between 200 and 299. */
  readonly ok: boolean;
  readonly redirected: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly type: 'basic' | 'cors' | 'default' | 'error' | 'opaque' | 'opaqueredirect';
  readonly url: string;
  clone(): Response;
}
declare var Response: {
  prototype: Response;
  new (body?: BodyInit | null, init?: ResponseInit): Response;
  error(): Response;
  json(data: any, init?: ResponseInit): Response;
  redirect(url: string | URL, status?: number): Response;
};

/**
 * Makes an HTTP request, such as one to a presigned URL.
 *
 * Only S3 can be reached from here: a program on this page has no other network, and a request to any other host
 * fails with a `TypeError`.
 */
declare function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
